package app.verdict.records;

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
            add(zip, "Read this first.txt", made.about().getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (var packet : made.packets()) {
                number++;
                add(zip, "Loop %d.pdf".formatted(number), pdf.of(packet));
                add(zip, "Loop %d.json".formatted(number), json.of(packet));
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
