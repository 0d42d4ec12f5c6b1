package app.verdict.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colleagues go by the same words wherever they are named; the candidate keeps their name, and the text its sense. */
class RedactionTest {
    private final Redaction redaction = redaction();

    private static Redaction redaction() {
        var redaction = new Redaction("Ruben Nightingale-Osei");
        redaction.hide("Imani Quill", "imani.quill@example.org", "Interviewer 1");
        redaction.hide("Jean van der Berg-Roux", "jean@example.org", "Interviewer 2");
        redaction.hide("Zoë Ødegård", "zoe@example.org", "Interviewer 3");
        redaction.hide("山田太郎", "yamada@example.org", "Interviewer 4");
        redaction.hide("Ruben Marrow", "ruben.marrow@example.org", "Hiring manager 1");
        redaction.hide("Imani Quill", "imani.quill@example.org", "Hiring manager 2");
        redaction.hideInPassing("Will Field", "will@example.org");
        redaction.hideInPassing("Olu Stone", "olu@example.org");
        return redaction;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Imani Quill asked why|Interviewer 1 asked why",
                "IMANI QUILL's and imani's view|Interviewer 1's and Interviewer 1's view",
                "as Quill wrote (imani.quill@example.org)|as Interviewer 1 wrote (Interviewer 1)",
                "Jean van der Berg-Roux, Berg-Roux, Roux|Interviewer 2, Interviewer 2, Interviewer 2",
                "the van of the year|the van of the year",
                "Zoe\u0308 heard it|Interviewer 3 heard it",
                "山田太郎さんが聞いた|Interviewer 4さんが聞いた",
                "a quilled paper, Quilling|a quilled paper, Quilling",
                "Ruben Nightingale-Osei, Ruben, Osei|Ruben Nightingale-Osei, Ruben, Osei",
                "Ruben Marrow and Marrow|Hiring manager 1 and Hiring manager 1",
                "he will build in this field|he will build in this field",
                "Ask Will Field, Olu Stone, then Will|Ask Colleague 1, Colleague 2, then Colleague 3",
                "$1 and \\2 stay|$1 and \\2 stay"
            })
    void a_name_gives_way_and_nothing_else(String text, String redacted) {
        assertThat(redaction().of(text)).isEqualTo(redacted);
    }

    @Test
    void two_who_share_a_name_are_not_told_apart_by_it_alone() {
        var two = new Redaction("Kit");
        two.hide("Ana Bell", "", "Interviewer 1");
        two.hide("Ana Hood", "", "Interviewer 2");
        assertThat(two.of("Ana Bell, Ana Hood, Ana, Hood"))
                .isEqualTo("Interviewer 1, Interviewer 2, a colleague, Interviewer 2");
    }

    @Test
    void somebody_named_in_passing_goes_by_the_same_number_again() {
        assertThat(redaction.of("Olu Stone said")).isEqualTo("Colleague 1 said");
        assertThat(redaction.of("then Olu Stone left")).isEqualTo("then Colleague 1 left");
    }
}
