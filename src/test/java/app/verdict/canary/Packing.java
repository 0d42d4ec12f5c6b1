package app.verdict.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ways in which text is packed before it travels. */
final class Packing {
    private interface Closing {
        OutputStream over(OutputStream bytes) throws IOException;
    }

    private Packing() {}

    static byte[] gzip(byte[] text) {
        return packed(text, GZIPOutputStream::new);
    }

    static byte[] zlib(byte[] text) {
        return packed(text, DeflaterOutputStream::new);
    }

    static byte[] zip(byte[] text) {
        return packed(text, bytes -> {
            var zip = new ZipOutputStream(bytes);
            zip.putNextEntry(new ZipEntry("text"));
            return zip;
        });
    }

    /** @param before what stands before it and moves its letters */
    static byte[] base64(String before, byte[] text) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(text);
        return ("\"" + Base64.getEncoder().encodeToString(all.toByteArray()) + "\"").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] text, Closing closing) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = closing.over(bytes)) {
            stream.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
