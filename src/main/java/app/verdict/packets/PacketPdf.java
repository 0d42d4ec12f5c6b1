package app.verdict.packets;

import app.verdict.texts.Reader;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The packet for people, printed or read aloud, in the language of the packet: tagged (PDF/UA), with everything it needs
 * embedded so that it looks the same in ten years (PDF/A). See docs/decisions/2026-11-24-packet.md.
 */
@Component
public class PacketPdf {
    private final String style = style();

    PacketPdf() {
        // its log quotes the text that it lays out
        XRLog.setLoggingEnabled(false);
    }

    public byte[] of(Packet packet) {
        return Reader.as(new Reader(Locale.forLanguageTag(packet.language()), null), () -> print(packet));
    }

    private byte[] print(Packet packet) {
        var bytes = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder()
                .withW3cDocument(PrintedPacket.of(packet, style), null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useUnicodeLineBreaker(
                        new ICUBreakers.ICULineBreaker(Reader.current().locale()))
                .useReplacementText("\uFFFD")
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Verdict")
                .toStream(bytes);
        Fonts.addTo(pdf);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String style() {
        try (var css = PacketPdf.class.getResourceAsStream("/packet/packet.css")) {
            return new String(Objects.requireNonNull(css, "packet.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
