package app.verdict.rubrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words why a text is no YAML. The parser stops at the first mistake; tabs are found everywhere. */
enum YamlError {
    TAB("\\t", "There is a tab.", "Write spaces instead."),
    COLON(
            "mapping values are not allowed",
            "There is a colon where none can stand.",
            "Put a text that has a colon in it in double quotes, or correct the indentation."),
    QUOTE(
            "unexpected end of stream",
            "A quotation mark is opened and not closed.",
            "Close it, or take it away: most texts need none."),
    ESCAPE(
            "unknown escape character",
            "A backslash stands before a character that it cannot stand before.",
            "Write \\\\ for a backslash, or use no double quotes."),
    ALIAS("alias", "There is a * before the first letter.", "Put a text that begins with * in double quotes."),
    TYPE(
            "Global tag is not allowed",
            "A type is named here.",
            "Take out what begins with “!”; everything here is text, a number, true or false."),
    DOCUMENTS("single document", "A second document begins here.", "One file holds one rubric: take out the “---”."),
    INDENTATION(
            "expected <block end>",
            "The indentation does not fit the lines above.",
            "Begin entries of one list, and keys of one mapping, in the same column."),
    KEY(
            "could not find expected ':'",
            "There is a line without a colon.",
            "Write “key: text”, or indent a text that goes on."),
    START(
            "cannot start any token",
            "A text begins with a character that it cannot begin with.",
            "Put it in double quotes."),
    DEEP("Nesting Depth", "Lists and mappings stand in one another too deeply.", "Write the file as an export does.");

    private final String sign;
    private final String what;
    private final String mend;

    YamlError(String sign, String what, String mend) {
        this.sign = sign;
        this.what = what;
        this.mend = mend;
    }

    static List<Problem> problems(YAMLException error, String text) {
        if (error instanceof ReaderException reader)
            return List.of(new Problem(
                    "",
                    1
                            + (int) text.codePoints()
                                    .limit(reader.getPosition())
                                    .filter(c -> c == '\n')
                                    .count(),
                    "There is a character that no text has: U+%04X.".formatted(reader.getCodePoint()),
                    "Take it out, or save the file as UTF-8."));
        // never the message as a whole: it quotes the file
        var said = error instanceof MarkedYAMLException marked
                ? marked.getContext() + " " + marked.getProblem()
                : String.valueOf(error.getMessage());
        var known = List.of(values()).stream()
                .filter(one -> said.contains(one.sign))
                .findFirst();
        if (known.equals(Optional.of(TAB)) && !tabs(text).isEmpty()) return tabs(text);
        return List.of(new Problem(
                "",
                error instanceof MarkedYAMLException marked ? line(marked, known.equals(Optional.of(QUOTE))) : 1,
                known.map(one -> one.what).orElse("This is no YAML."),
                known.map(one -> one.mend).orElse("Compare the line, and the one above, with an export.")));
    }

    private static List<Problem> tabs(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("[ \\t]*\\t.*"))
                .mapToObj(i -> new Problem("", i + 1, TAB.what, TAB.mend))
                .toList();
    }

    private static int line(MarkedYAMLException error, boolean whereItBegan) {
        @Nullable Mark mark = whereItBegan ? error.getContextMark() : error.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
