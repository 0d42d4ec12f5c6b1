package app.verdict.packets;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.texts.Reader;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The printed packet read back, by eyes and by screen readers. */
@VerdictTest
class PacketPdfTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Packets packets;

    @Autowired
    PacketPdf pdf;

    @Test
    void it_is_tagged_and_named_and_says_in_which_language_it_is() throws IOException {
        try (var document = printed(DemoPackets.HIRED_WITH_A_DISSENT)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWithIgnoringCase("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Packet: " + DemoPackets.HIRED_WITH_A_DISSENT);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().children()).hasSize(7 + 5);
            assertThat(catalog.getOutputIntents()).hasSize(1);
            for (var page : document.getPages())
                for (COSName name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name))
                            .as(name.getName())
                            .matches(PDFont::isEmbedded);
        }
    }

    @Test
    void it_tells_why_perfect_ratings_did_not_carry() throws IOException {
        assertThat(text(DemoPackets.AGREED_WITH_EVERYTHING))
                .contains("Not decided yet", "Confidential", "Page 1 of")
                .contains("Disagree and commit: Failed", "Not offset by this number")
                .contains("agreed with all five")
                .contains("h after the interview ended. None of the others' scorecards was in by then.")
                .contains("Before submitting, its author had opened none of the others' scorecards")
                .contains("What would you ship? “What we have built together.”");
    }

    @Test
    void it_tells_who_saw_the_hire_otherwise_and_why() throws IOException {
        assertThat(text(DemoPackets.HIRED_WITH_A_DISSENT))
                .contains("Hire, L6", "Evidence that decided", "How gate ratings below the bar were weighed")
                .contains("Yuki Brambledown disagrees and commits on Candour")
                .contains("I had to name her error before she did")
                .contains("Where each one leaned before anybody had spoken", "Yuki Brambledown: 2 no")
                .contains("Three accounts of one launch");
    }

    @Test
    void it_is_printed_in_the_language_that_it_was_made_in_whoever_prints_it() throws IOException {
        var german = new Reader(Locale.GERMANY, null);
        var packet =
                Reader.as(german, () -> new DemoPackets(examples, loops, packets).of(DemoPackets.HIRED_WITH_A_DISSENT));
        try (var document = Loader.loadPDF(pdf.of(packet))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWithIgnoringCase("de");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Entscheidungsakte: ");
            assertThat(read(document))
                    .contains("Vertraulich", "Seite 1 von", "Ausschlaggebende Belege", "klares Ja")
                    .contains("Yuki Brambledown: Disagree and commit, zu Candour")
                    .contains("Yuki Brambledown: 2 Nein")
                    .containsPattern("Mittelwert: \\([0-9 +]+\\) / \\d = \\d,\\d\\d\\.")
                    .doesNotContain("Confidential", "Scorecard of", "Submitted");
        }
    }

    /** As read, each run of spaces and line ends as one space. */
    private String text(String candidate) throws IOException {
        try (var document = printed(candidate)) {
            return read(document);
        }
    }

    private static String read(PDDocument document) throws IOException {
        return Pattern.compile("\\s+")
                .matcher(new PDFTextStripper().getText(document))
                .replaceAll(" ");
    }

    private PDDocument printed(String candidate) throws IOException {
        return Loader.loadPDF(pdf.of(new DemoPackets(examples, loops, packets).of(candidate)));
    }
}
