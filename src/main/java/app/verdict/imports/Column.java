package app.verdict.imports;

import static app.verdict.texts.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One column that a kind of file may have.
 *
 * @param name as it is shown and exported
 * @param otherNames what other tools call it
 * @param means the key of what stands in it
 */
public record Column(String name, List<String> otherNames, boolean required, String means, String example) {
    static Column required(String name, String means, String example, String... otherNames) {
        return new Column(name, List.of(otherNames), true, means, example);
    }

    static Column optional(String name, String means, String example, String... otherNames) {
        return new Column(name, List.of(otherNames), false, means, example);
    }

    /** What stands in it, a phrase. */
    public String meaning() {
        return text(means);
    }

    /** Whether a file means this column by what it says in its first line. */
    boolean isCalled(String heading) {
        return Stream.concat(Stream.of(name), otherNames.stream())
                .anyMatch(known -> plain(known).equals(plain(heading)));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
    }
}
