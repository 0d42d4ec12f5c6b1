package app.verdict.loops;

import static app.verdict.loops.SomeFiles.docx;
import static app.verdict.loops.SomeFiles.pdf;
import static app.verdict.loops.SomeFiles.text;
import static app.verdict.loops.SomeFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in a file says what it is. */
class ResumeFormatTest {
    @Test
    void each_kind_is_known_by_what_is_in_it() {
        assertThat(ResumeFormat.PDF.is(pdf())).isTrue();
        assertThat(ResumeFormat.DOCX.is(docx())).isTrue();
        assertThat(ResumeFormat.TXT.is(text("Born in Łódź.\r\n\tBuilt things.")))
                .isTrue();
    }

    @Test
    void what_only_says_so_is_none() {
        for (var file : List.of(docx(), text("MZ\u0000\u0001"), text("<html>"), text("%PD"), new byte[0]))
            assertThat(ResumeFormat.PDF.is(file)).isFalse();
        for (var file :
                List.of(pdf(), zip("[Content_Types].xml", "xl/workbook.xml"), zip("evil.exe"), text("PK\u0003\u0004")))
            assertThat(ResumeFormat.DOCX.is(file)).isFalse();
        for (var file :
                List.of(docx(), text("a\u0000b"), "Łódź".getBytes(StandardCharsets.UTF_16), new byte[] {(byte) 0xff}))
            assertThat(ResumeFormat.TXT.is(file)).isFalse();
    }

    @Test
    void a_document_with_macros_is_none_whatever_its_name() {
        assertThat(ResumeFormat.DOCX.is(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isFalse();
    }

    @Test
    void a_document_that_is_cut_off_or_lies_about_its_parts_is_none() {
        var whole = docx();
        for (int length = 0; length < whole.length; length++)
            assertThat(ResumeFormat.DOCX.is(Arrays.copyOf(whole, length))).isFalse();
        for (int at = whole.length - 22; at < whole.length; at++) {
            var bent = whole.clone();
            bent[at] = (byte) 0xff;
            assertThatCode(() -> ResumeFormat.DOCX.is(bent)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_name_says_what_it_is_to_be() {
        assertThat(ResumeFormat.named("Life.PDF")).contains(ResumeFormat.PDF);
        assertThat(ResumeFormat.named("life.docx")).contains(ResumeFormat.DOCX);
        assertThat(ResumeFormat.named("life.docm")).isEmpty();
        assertThat(ResumeFormat.named("pdf")).isEmpty();
    }
}
