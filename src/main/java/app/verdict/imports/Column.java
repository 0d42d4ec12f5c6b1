package app.verdict.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One column that a kind of file may have.
 *
 * @param name as it is shown and exported
 * @param otherNames what other tools call it
 * @param meaning what stands in it, a phrase
 */
public record Column(String name, List<String> otherNames, boolean required, String meaning, String example) {
    static Column required(String name, String meaning, String example, String... otherNames) {
        return new Column(name, List.of(otherNames), true, meaning, example);
    }

    static Column optional(String name, String meaning, String example, String... otherNames) {
        return new Column(name, List.of(otherNames), false, meaning, example);
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
