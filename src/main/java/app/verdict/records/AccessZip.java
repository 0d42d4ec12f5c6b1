package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.packets.PacketJson;
import app.verdict.packets.PacketPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** An access package as one file. */
@Component
public class AccessZip {
    private final PacketPdf pdf;
    private final PacketJson json;

    AccessZip(PacketPdf pdf, PacketJson json) {
        this.pdf = pdf;
        this.json = json;
    }

    public byte[] of(AccessPackage made) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, text("records.read-this-first"), made.about().getBytes(StandardCharsets.UTF_8));
            for (int at = 0; at < made.packets().size(); at++) {
                int number = at + 1;
                add(
                        zip,
                        text("records.loop-file", number, "pdf"),
                        pdf.of(made.packets().get(at)));
                add(
                        zip,
                        text("records.loop-file", number, "json"),
                        json.of(made.forPrograms().get(at)));
            }
            for (var resume : made.resumes()) add(zip, resume.name(), resume.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
