package app.verdict.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Bytes as the texts that lie in them: as they are, in two-byte letters, compressed, in base 64, in a PDF; also nested. */
final class Layers {
    private static final int DEPTH = 4;
    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");
    /** Runs of letters with nothing in them: most of what looks like base 64 is an id that comes again and again. */
    private static final Set<String> EMPTY = ConcurrentHashMap.newKeySet();

    private Layers() {}

    static void each(byte[] bytes, Consumer<String> text) {
        each(bytes, text, DEPTH);
    }

    private static void each(byte[] bytes, Consumer<String> text, int depth) {
        if (bytes.length == 0 || depth == 0) return;
        var plain = plain(bytes);
        text.accept(plain);
        unpacked(bytes, text, depth);
        BASE_64.matcher(plain).results().map(run -> run.group()).forEach(run -> decoded(run, text, depth));
    }

    /** UTF-16 and UTF-32 only put zeros between letters and digits. */
    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static void decoded(String run, Consumer<String> text, int depth) {
        if (EMPTY.contains(run)) return;
        var standard = run.replace('-', '+').replace('_', '/');
        var found = new boolean[1];
        for (int from = 0; from < 4; from++)
            each(
                    decoded(standard.substring(from)),
                    layer -> {
                        if (layer.contains(Tokens.SIGN)) found[0] = true;
                        text.accept(layer);
                    },
                    depth - 1);
        if (!found[0]) EMPTY.add(run);
    }

    /** One letter alone at the end holds no byte. */
    private static byte[] decoded(String letters) {
        int length = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, length));
    }

    private static void unpacked(byte[] bytes, Consumer<String> text, int depth) {
        if (begins(bytes, 0x1f, 0x8b)) read(bytes, GZIPInputStream::new, text, depth);
        else if (begins(bytes, 0x78)) read(bytes, InflaterInputStream::new, text, depth);
        else if (begins(bytes, 'P', 'K', 3, 4)) zip(bytes, text, depth);
        else if (begins(bytes, '%', 'P', 'D', 'F')) pdf(bytes, text, depth);
    }

    private interface Opening {
        InputStream over(InputStream packed) throws IOException;
    }

    /** As far as it goes: it may be cut off, or only happen to begin like something packed. */
    private static void read(byte[] bytes, Opening opening, Consumer<String> text, int depth) {
        var read = new ByteArrayOutputStream();
        try (var stream = opening.over(new ByteArrayInputStream(bytes))) {
            stream.transferTo(read);
        } catch (IOException end) {
            text.accept("");
        }
        each(read.toByteArray(), text, depth - 1);
    }

    private static void zip(byte[] bytes, Consumer<String> text, int depth) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.accept(entry.getName());
                each(zip.readAllBytes(), text, depth - 1);
            }
        } catch (IOException end) {
            text.accept("");
        }
    }

    private static void pdf(byte[] bytes, Consumer<String> text, int depth) {
        try (var document = Loader.loadPDF(bytes)) {
            text.accept(new PDFTextStripper().getText(document));
            text.accept(document.getDocumentInformation().getCOSObject().toString());
            var metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) each(metadata.toByteArray(), text, depth - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xff) != with[i]) return false;
        return true;
    }
}
