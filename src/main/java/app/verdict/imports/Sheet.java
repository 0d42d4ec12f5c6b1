package app.verdict.imports;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of comma-separated values (RFC 4180) as a table. Semicolons and tabs separate as well, as spreadsheets in many
 * countries write them; the text is UTF-8, or UTF-16 with its mark.
 *
 * @param headings the cells of the first line, trimmed
 */
record Sheet(List<String> headings, List<Line> lines) {
    /** More is no file that somebody looks through before they say yes. */
    static final int MOST_BYTES = 4_000_000;

    static final int MOST_LINES = 5_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * @param number where it begins in the file, from 1
     * @param cells as many as there are headings
     */
    record Line(int number, List<String> cells) {}

    /**
     * @param fit how well headings fit what is expected: the separator with the best fit is the file's
     * @throws Invalid when the file cannot be read as a table, with the line and what to do
     */
    static Sheet of(byte[] file, ToIntFunction<List<String>> fit) {
        var text = decoded(file);
        if (text.isBlank()) throw new Invalid(text("imports.file-empty"));
        char separator = ',';
        int best = -1;
        for (char tried : SEPARATORS) {
            int fits = fit.applyAsInt(headings(text, tried));
            if (fits > best) {
                best = fits;
                separator = tried;
            }
        }
        return of(text, separator);
    }

    static Sheet of(String text, char separator) {
        var lines = new ArrayList<Line>();
        var headings = new ArrayList<String>();
        Quotes.require(text, separator);
        var places = new Places(text);
        for (var read : records(text, separator)) {
            if (headings.isEmpty()) headings.addAll(trimmed(read));
            else lines.add(line(places.line(read.getCharacterPosition()), read, headings.size()));
            if (lines.size() > MOST_LINES) throw new Invalid(text("imports.too-many-lines", MOST_LINES));
        }
        return new Sheet(List.copyOf(headings), List.copyOf(lines));
    }

    private static Line line(int number, CSVRecord read, int width) {
        var cells = new ArrayList<>(read.toList());
        while (cells.size() > width && cells.getLast().isBlank()) cells.removeLast();
        if (cells.size() > width) throw new Invalid(text("imports.too-many-cells", number, cells.size(), width));
        while (cells.size() < width) cells.add("");
        return new Line(number, List.copyOf(cells));
    }

    private static List<String> headings(String text, char separator) {
        for (var first : records(text, separator)) return trimmed(first);
        return List.of();
    }

    private static List<String> trimmed(CSVRecord read) {
        return read.stream().map(String::strip).toList();
    }

    private static CSVParser records(String text, char separator) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(true)
                    .setLenientEof(true) // what is wrong with quotes is told by us, with its line
                    .setTrailingData(true)
                    .get()
                    .parse(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory is always read", e);
        }
    }

    /** The line in which a place lies, for places from the top down. */
    private static final class Places {
        private final String text;
        private int line = 1;
        private int at;

        private Places(String text) {
            this.text = text;
        }

        /** Empty lines come before what stands there. */
        private boolean blank() {
            return at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n');
        }

        private int line(long place) {
            while (at < place || blank()) if (text.charAt(at++) == '\n') line++;
            return line;
        }
    }

    private static String decoded(byte[] file) {
        if (file.length > MOST_BYTES) throw new Invalid(text("imports.too-large", file.length, MOST_BYTES));
        var charset = charset(file);
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(file.length + 1);
        var decoder = charset.newDecoder();
        var result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) throw new Invalid(text("imports.wrong-characters", lines(out), charset.name()));
        var read = out.toString();
        int zero = read.indexOf('\0');
        if (zero >= 0) throw new Invalid(text("imports.no-text", lines(read.substring(0, zero))));
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private static long lines(CharSequence text) {
        return 1 + text.chars().filter(c -> c == '\n').count();
    }

    private static Charset charset(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }
}
