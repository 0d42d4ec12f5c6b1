package app.verdict.rubrics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant: the nearest by letters to insert, to leave out or to change. */
final class Similar {
    private Similar() {}

    /** The nearest of the words, if no more than a third of its letters differ. */
    static Optional<String> to(String text, Collection<String> words) {
        var written = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (written.length() > 40) return Optional.empty();
        return words.stream()
                .filter(word -> distance(written, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> distance(written, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The distance of Levenshtein, where two neighbours that changed places count as two. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
