package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricFileTest {
    private static final String HEAD = """
            role: X
            name: Example
            failure: Fails so.
            metrics: [churn]
            """;

    private static final String COMPETENCIES = """
            competencies:
              - code: one
                name: One
                line: What it is.
                anchors: [a, b, c, d]
                questions: [q]
                bars: {L5: five, L6: six, L7: seven}
                markers:
                  - {code: m, name: M, tone: good, meaning: Means it.}
            """;

    @Test
    void a_competency_has_weight_1_bar_3_two_readers_and_is_no_gate_unless_it_says_otherwise() {
        var competency = read(HEAD + COMPETENCIES).competencies().getFirst();
        assertThat(competency.weight()).isEqualTo(1);
        assertThat(competency.bar()).isEqualTo(3);
        assertThat(competency.minimum()).isEqualTo(2);
        assertThat(competency.gate()).isFalse();
        assertThat(competency.required()).isFalse();
        assertThat(competency.markers().getFirst().tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void included_competencies_come_after_the_own_ones() {
        var file = RubricFile.read(
                HEAD + "includes: [shared]\n" + COMPETENCIES,
                name -> COMPETENCIES.replace("code: one", "code: from-" + name));
        assertThat(file.competencies())
                .extracting(RubricFile.CompetencyText::code)
                .containsExactly("one", "from-shared");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'anchors: [a, b, c, d]' | 'anchors: [a, b, c]' | '/competencies[1]/anchors: needs four sentences, one for each level, has 3'",
                "'name: One' | 'name: \"  \"' | '/competencies[1]/name: is missing'",
                "'L7: seven' | 'L8: eight' | '/competencies[1]/bars/L7: is missing'",
                "'bars: {' | 'bar: {' | '/competencies[1]/bars: is missing'",
                "'meaning: Means it.' | 'meant: x' | '/competencies[1]/markers[1]/meaning: is missing'",
                "'line: What it is.' | 'line: x\n    weight: heavy' | '/competencies[1]/weight: is no number: heavy'",
                "'questions: [q]' | 'questions: q' | '/competencies[1]/questions: is no list'"
            })
    void what_is_missing_or_misplaced_is_named_with_its_place(String good, String bad, String message) {
        var broken = COMPETENCIES.replace(good, bad.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(COMPETENCIES);
        assertThatThrownBy(() -> read(HEAD + broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_unknown_tone_is_named_with_its_place() {
        assertThatThrownBy(() -> read(HEAD + COMPETENCIES.replace("tone: good", "tone: nice")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/competencies[1]/markers[1]/tone")
                .hasMessageContaining("nice");
    }

    @Test
    void a_file_without_a_role_says_so() {
        assertThatThrownBy(() -> read(HEAD.replace("role: X\n", "") + COMPETENCIES))
                .hasMessage("rubric file, /role: is missing");
    }

    @Test
    void a_file_that_is_no_mapping_says_what_one_is() {
        assertThatThrownBy(() -> read("- just\n- a list\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mapping");
    }

    private static RubricFile read(String yaml) {
        return RubricFile.read(yaml, name -> {
            throw new AssertionError("nothing was to be included, asked for " + name);
        });
    }
}
