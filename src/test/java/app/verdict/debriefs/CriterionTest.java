package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {

    private final Criterion pricing = Criterion.of("pricing", "Pricing");

    @Test
    void a_competency_counts_once_with_its_bar_at_yes_and_two_ratings_needed_unless_the_rubric_says_otherwise() {
        assertThat(pricing).isEqualTo(new Criterion("pricing", "Pricing", 1, false, 3, 2, false));
    }

    @Test
    void each_variation_changes_one_thing_only() {
        assertThat(pricing.asGate()).isEqualTo(new Criterion("pricing", "Pricing", 1, true, 3, 2, false));
        assertThat(pricing.asRequired()).isEqualTo(new Criterion("pricing", "Pricing", 1, false, 3, 2, true));
        assertThat(pricing.weighing(2.5)).isEqualTo(new Criterion("pricing", "Pricing", 2.5, false, 3, 2, false));
        assertThat(pricing.withBarAt(4)).isEqualTo(new Criterion("pricing", "Pricing", 1, false, 4, 2, false));
        assertThat(pricing.needing(3)).isEqualTo(new Criterion("pricing", "Pricing", 1, false, 3, 3, false));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_weight_is_finite_and_above_0(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pricing.weighing(weight))
                .withMessage("competency 'pricing': weight must be a finite number above 0, given: " + weight);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void a_bar_is_a_level(int bar) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pricing.withBarAt(bar))
                .withMessage("competency 'pricing': bar must be a level from 1 to 4, given: " + bar);
    }

    @Test
    void a_gate_needs_at_least_one_rating() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pricing.needing(0))
                .withMessage("competency 'pricing': minimum number of ratings must be at least 1, given: 0");
    }

    @Test
    void a_competency_has_a_code_and_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of(" ", "Pricing"))
                .withMessage("code of a competency must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of("pricing", ""))
                .withMessage("competency 'pricing': name must not be blank, given: ");
    }
}
