package app.verdict.packets;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.DOCUMENT;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.FALLBACK_PRE;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What a packet is printed with: DejaVu for Latin, Greek, Cyrillic, Arabic, Hebrew, Georgian, Armenian and signs, Droid
 * Sans Fallback for Chinese, Japanese and Korean. All of it is embedded.
 */
final class Fonts {
    private record Font(String resource, String family, int weight, FSFontUseCase use) {
        InputStream open() {
            try (var in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
                return new ByteArrayInputStream(withoutLigatures(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int SUBSTITUTIONS = 0x47535542; // "GSUB"
    private static final int UNKNOWN = 0x67737562; // "gsub", a name that stands for nothing

    private static final List<Font> ALL = List.of(
            new Font(DEJAVU + "DejaVuSansCondensed.ttf", "packet", 400, DOCUMENT),
            new Font(DEJAVU + "DejaVuSansCondensed-Bold.ttf", "packet", 700, DOCUMENT),
            new Font(DEJAVU + "DejaVuSans.ttf", "wide", 400, FALLBACK_PRE),
            new Font("/packet/fonts/DroidSansFallback.ttf", "han", 400, FALLBACK_PRE));

    /** Read once, when the first packet is printed. */
    private static final class Covered {
        static final BitSet CHARACTERS = read();

        private static BitSet read() {
            var characters = new BitSet();
            for (var font : ALL) if (font.use() == FALLBACK_PRE) add(font, characters);
            return characters;
        }

        private static void add(Font font, BitSet characters) {
            try (var in = font.open();
                    var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                var shapes = parsed.getUnicodeCmapLookup();
                for (int character = 0; character <= Character.MAX_CODE_POINT; character++)
                    if (shapes.getGlyphId(character) > 0) characters.set(character);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Fonts() {}

    /**
     * The font with its table of substitutions renamed, so that nobody finds it: a search for “confidential” has to find
     * it letter by letter. Source: the table directory of OpenType.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        for (int table = 0; table < directory.getShort(4); table++) {
            int entry = 12 + 16 * table;
            if (directory.getInt(entry) == SUBSTITUTIONS) directory.putInt(entry, UNKNOWN);
        }
        return font;
    }

    static void addTo(PdfRendererBuilder pdf) {
        for (var font : ALL)
            pdf.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true, EnumSet.of(font.use()));
    }

    /** Whether the character can be printed. */
    static boolean have(int character) {
        return Covered.CHARACTERS.get(character);
    }
}
