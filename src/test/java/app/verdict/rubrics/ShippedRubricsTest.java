package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedRubricsTest {
    @ParameterizedTest
    @ValueSource(strings = {"product-manager", "product-marketing-manager"})
    void every_competency_can_be_scored_with(String name) {
        for (var competency : SomeRubrics.file(name).competencies()) {
            assertThat(competency.line()).as(competency.code()).isNotBlank();
            assertThat(competency.anchors()).as(competency.code()).hasSize(4).doesNotHaveDuplicates();
            assertThat(competency.questions()).as(competency.code()).hasSizeBetween(2, 3);
            assertThat(competency.bars()).as(competency.code()).hasSize(3).doesNotHaveDuplicates();
            assertThat(competency.markers().stream().map(RubricText.MarkerText::tone))
                    .as("markers of %s", competency.code())
                    .contains(Tone.GOOD, Tone.BAD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-manager", "product-marketing-manager"})
    void the_three_parts_of_autonomy_are_gates_with_two_readers_and_nothing_else_is(String name) {
        var gates = SomeRubrics.file(name).competencies().stream()
                .filter(RubricText.CompetencyText::gate)
                .toList();
        assertThat(gates)
                .extracting(RubricText.CompetencyText::code)
                .containsExactly("disagree-and-commit", "candour-about-failure", "independent-judgment");
        assertThat(gates).allSatisfy(gate -> assertThat(gate.minimum()).isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-manager", "product-marketing-manager"})
    void no_two_competencies_share_a_code_or_a_sentence(String name) {
        var codes = new HashSet<String>();
        var anchors = new HashSet<String>();
        for (var competency : SomeRubrics.file(name).competencies()) {
            assertThat(codes.add(competency.code())).as(competency.code()).isTrue();
            for (var anchor : competency.anchors())
                assertThat(anchors.add(anchor)).as(anchor).isTrue();
        }
    }

    @Test
    void a_product_manager_answers_for_churn_and_session_length_on_four_competencies_of_the_role() {
        var file = SomeRubrics.file("product-manager");
        assertThat(file.role()).isEqualTo("PM");
        assertThat(String.join(" ", file.metrics()).toLowerCase(java.util.Locale.ROOT))
                .contains("churn", "session length");
        assertThat(file.competencies()).hasSize(4 + 3);
    }

    @Test
    void a_product_marketing_manager_answers_for_arpu_and_ltv_on_five_competencies_of_the_role() {
        var file = SomeRubrics.file("product-marketing-manager");
        assertThat(file.role()).isEqualTo("PMM");
        assertThat(String.join(" ", file.metrics())).contains("ARPU", "LTV");
        assertThat(file.competencies()).hasSize(5 + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-manager", "product-marketing-manager"})
    void every_case_asks_for_something(String name) {
        assertThat(SomeRubrics.file(name).cases())
                .isNotEmpty()
                .allSatisfy(study -> assertThat(study.text()).as(study.title()).isNotBlank());
    }
}
