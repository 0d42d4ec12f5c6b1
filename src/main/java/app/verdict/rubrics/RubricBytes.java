package app.verdict.rubrics;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a file that somebody brings along, as text: UTF-8, with or without a byte order mark, and not too many. */
final class RubricBytes {
    /** Ten times the largest rubric that ships. */
    static final int MOST = 200_000;

    private static final String MEND = "Save the file as UTF-8 and import it again.";

    private RubricBytes() {}

    static String text(byte[] bytes) {
        if (bytes.length > MOST)
            throw broken(
                    1,
                    "The file has %,d bytes; a rubric has at most %,d.".formatted(bytes.length, MOST),
                    "Choose another file, or leave out what is not in the format.");
        if (bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1))
            throw broken(1, "This is UTF-16.", MEND);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError())
            throw broken(
                    1 + (int) out.flip().chars().filter(c -> c == '\n').count(),
                    "This is not UTF-8: there is a byte %02X.".formatted(in.get()),
                    MEND);
        var text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static BrokenRubric broken(int line, String what, String mend) {
        return new BrokenRubric("The file was not imported.", List.of(new Problem("", line, what, mend)));
    }
}
