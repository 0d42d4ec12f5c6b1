package app.verdict.scorecards;

import jakarta.persistence.Embeddable;

/**
 * How one text became another: from {@code startsAt} on, {@code removed} characters gave way to {@code inserted}. Counted
 * in UTF-16 units; a pair of surrogates is never torn.
 */
@Embeddable
public record Splice(int startsAt, int removed, String inserted) {
    static Splice between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) same++;
        if (same > 0 && Character.isHighSurrogate(before.charAt(same - 1))) same--;
        int end = 0;
        while (end < shorter - same
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) end++;
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) end--;
        return new Splice(same, before.length() - same - end, after.substring(same, after.length() - end));
    }

    static Splice whole(String text) {
        return new Splice(0, 0, text);
    }

    String of(String before) {
        return before.substring(0, startsAt) + inserted + before.substring(startsAt + removed);
    }
}
