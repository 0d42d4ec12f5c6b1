package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

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
    TAB("\\t"),
    COLON("mapping values are not allowed"),
    QUOTE("unexpected end of stream"),
    ESCAPE("unknown escape character"),
    ALIAS("alias"),
    TYPE("Global tag is not allowed"),
    DOCUMENTS("single document"),
    INDENTATION("expected <block end>"),
    KEY("could not find expected ':'"),
    START("cannot start any token"),
    DEEP("Nesting Depth");

    private final String sign;

    /** @param sign what the parser says then, among other things */
    YamlError(String sign) {
        this.sign = sign;
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
                    text("rubrics.no-text-character", "%04X".formatted(reader.getCodePoint())),
                    text("rubrics.take-out-or-save-as-utf-8")));
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
                known.map(one -> text(one)).orElseGet(() -> text("rubrics.no-yaml")),
                known.map(one -> text(one, "mend")).orElseGet(() -> text("rubrics.compare-with-an-export"))));
    }

    private static List<Problem> tabs(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("[ \\t]*\\t.*"))
                .mapToObj(i -> new Problem("", i + 1, text(TAB), text(TAB, "mend")))
                .toList();
    }

    private static int line(MarkedYAMLException error, boolean whereItBegan) {
        @Nullable Mark mark = whereItBegan ? error.getContextMark() : error.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
