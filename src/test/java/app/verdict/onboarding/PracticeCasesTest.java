package app.verdict.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.onboarding.PracticeCase.Line;
import app.verdict.onboarding.PracticeCase.Reference;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases as they ship, on the rubrics as they ship: no database, and nothing that a team has published, is asked. */
class PracticeCasesTest {
    private static final int WORDS_IN_A_MINUTE = 200;

    static Stream<PracticeCase> shipped() {
        return new PracticeCases().all().stream();
    }

    @Test
    void there_is_one_for_a_product_manager_and_one_for_a_product_marketing_manager() {
        assertThat(shipped().map(one -> one.rubric().role().code())).containsExactly("PM", "PMM");
        assertThat(shipped().map(PracticeCase::code)).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new PracticeCases().byCode("none")).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_case_is_read_in_a_minute(PracticeCase one) {
        var text = one.scene() + " "
                + String.join(" ", one.transcript().stream().map(Line::text).toList());
        assertThat(text.split("\\s+")).hasSizeBetween(80, WORDS_IN_A_MINUTE);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void at_most_three_competencies_are_rated_one_of_them_a_gate_and_one_not_tested(PracticeCase one) {
        assertThat(one.references()).hasSizeBetween(2, 3);
        assertThat(one.references().stream().map(Reference::competency).filter(Competency::gate))
                .hasSize(1);
        assertThat(one.references().stream()
                        .filter(reference -> !reference.call().rating().assessed()))
                .singleElement()
                .satisfies(untested -> assertThat(untested.lines()).isEmpty());
        assertThat(one.recommendation().rating()).isNotEqualTo(Rating.NOT_ASSESSED);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_reference_rests_on_lines_and_anchors_that_are_there_and_says_why(PracticeCase one) {
        assertThat(one.said()).hasSizeBetween(3, 9);
        for (var reference : one.references()) {
            var competency = reference.competency();
            assertThat(one.rubric().competencies()).contains(competency);
            if (reference.call().rating().assessed()) {
                assertThat(reference.lines()).isNotEmpty().isSubsetOf(one.lines());
                assertThat(competency.anchor(reference.call().rating())).isNotBlank();
            }
            assertThat(reference.call().reason()).isNotBlank();
            assertThat(reference.call().mistake()).isNotBlank();
        }
    }
}
