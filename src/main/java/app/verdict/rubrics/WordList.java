package app.verdict.rubrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A list of words and exceptions, the same that the page of a scorecard hints by: the format stands in {@code
 * frontend/wording.js}.
 */
record WordList(Pattern entries, Pattern exceptions) {
    private static final String BETWEEN = "[\\s\\u2010\\u2011-]+";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_-]";

    static WordList read(String resource) {
        var lines = lines(resource).toList();
        return new WordList(
                pattern(lines.stream().filter(line -> !line.startsWith("!")).toList()),
                pattern(lines.stream()
                        .filter(line -> line.startsWith("!"))
                        .map(line -> line.substring(1))
                        .toList()));
    }

    /** The lines of a resource that are neither empty nor a comment. */
    static Stream<String> lines(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the text that are on the list, but for those that an exception overlaps. */
    Stream<String> in(String text) {
        var excepted = exceptions.matcher(text).results().toList();
        return entries.matcher(text)
                .results()
                .filter(found -> excepted.stream().noneMatch(exception -> overlap(found, exception)))
                .map(MatchResult::group);
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Pattern pattern(List<String> lines) {
        var phrases = lines.stream().map(WordList::phrase).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!%1$s)(?:%2$s)(?!%1$s)".formatted(LETTER, phrases.isEmpty() ? "(?!)" : phrases),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String phrase(String line) {
        return Arrays.stream(line.split(" "))
                .map(word ->
                        Arrays.stream(word.split("/")).map(WordList::word).collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String word(String word) {
        if (word.equals("*")) return "\\p{L}+";
        return Arrays.stream(word.split("-"))
                .map(part -> part.chars().mapToObj(WordList::sign).collect(Collectors.joining()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String sign(int sign) {
        return switch (sign) {
            case '*' -> "\\p{L}*";
            case '0' -> "\\p{N}+";
            case '\'' -> "['’‘ʼ]";
            case '"' -> "[\"“”„«»]";
            default -> Pattern.quote(Character.toString(sign));
        };
    }
}
