package app.verdict.rubrics;

import app.verdict.texts.Texts;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a file that somebody brings along, as text: UTF-8, with or without a byte order mark, and not too many. */
final class RubricBytes {
    /** Ten times the largest rubric that ships. */
    static final int MOST = 200_000;

    private RubricBytes() {}

    static String text(byte[] bytes) {
        if (bytes.length > MOST)
            throw broken(
                    1,
                    Texts.text("rubrics.file-too-large", bytes.length, MOST),
                    Texts.text("rubrics.choose-another-file"));
        if (bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1))
            throw broken(1, Texts.text("rubrics.utf-16"), Texts.text("rubrics.save-as-utf-8"));
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError())
            throw broken(
                    1 + (int) out.flip().chars().filter(c -> c == '\n').count(),
                    Texts.text("rubrics.not-utf-8", "%02X".formatted(in.get())),
                    Texts.text("rubrics.save-as-utf-8"));
        var text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static BrokenRubric broken(int line, String what, String mend) {
        return new BrokenRubric(Texts.text("rubrics.file-not-imported"), List.of(new Problem("", line, what, mend)));
    }
}
