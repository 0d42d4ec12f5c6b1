package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @Test
    void what_nobody_rated_has_counts_of_zero_and_no_other_figures() {
        var figures = positioning();

        assertThat(figures.n()).isZero();
        assertThat(figures.counts()).containsExactly(0, 0, 0, 0);
        assertThat(figures.mean()).isEmpty();
        assertThat(figures.lowest()).isEmpty();
        assertThat(figures.highest()).isEmpty();
        assertThat(figures.range()).isEmpty();
        assertThat(figures.belowBar()).isZero();
        assertThat(figures.straddlesBar()).isFalse();
        assertThat(figures.gap()).isEmpty();
        assertThat(figures.standardError()).isEmpty();
        assertThat(figures.interval()).isEmpty();
    }

    @Test
    void one_rating_has_a_mean_and_an_interval_but_no_gap_and_no_straddle() {
        var figures = positioning(2);

        assertThat(figures.mean()).hasValue(2);
        assertThat(figures.range()).hasValue(0);
        assertThat(figures.belowBar()).isOne();
        assertThat(figures.straddlesBar()).isFalse();
        assertThat(figures.gap()).isEmpty();
        assertThat(figures.standardError().orElseThrow()).isEqualTo(Math.sqrt(.5), within(1e-12));
        assertThat(figures.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isEqualTo(2 - 1.2815515655446 * Math.sqrt(.5), within(1e-12));
            assertThat(interval.high()).isEqualTo(2 + 1.2815515655446 * Math.sqrt(.5), within(1e-12));
        });
    }

    @Test
    void a_polarised_panel_stands_on_both_sides_of_the_bar() {
        var figures = positioning(4, 4, 1, 2);

        assertThat(figures.counts()).containsExactly(1, 1, 0, 2);
        assertThat(figures.mean()).hasValue(2.75);
        assertThat(figures.lowest()).hasValue(1);
        assertThat(figures.highest()).hasValue(4);
        assertThat(figures.range()).hasValue(3);
        assertThat(figures.belowBar()).isEqualTo(2);
        assertThat(figures.straddlesBar()).isTrue();
        assertThat(figures.gap()).hasValue(11.0 / 6);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, false", "2, 1, true", "3, 2, true", "4, 3, true"})
    void a_rating_at_the_bar_is_not_below_it(int bar, int belowBar, boolean straddles) {
        var figures = new Figures(Criterion.of("positioning", "Positioning").withBarAt(bar), List.of(1, 2, 3, 4));

        assertThat(figures.belowBar()).isEqualTo(belowBar);
        assertThat(figures.straddlesBar()).isEqualTo(straddles);
    }

    @Test
    void an_interval_ends_where_the_scale_ends() {
        assertThat(positioning(4).interval().orElseThrow().high()).isEqualTo(4);
        assertThat(positioning(1).interval().orElseThrow().low()).isEqualTo(1);
    }

    @Test
    void only_a_gate_has_a_gate_state() {
        var criterion = Criterion.of("candour", "Candour");

        assertThat(new Figures(criterion, List.of(1, 1)).gate()).isEmpty();
        assertThat(new Figures(criterion.asGate(), List.of(1, 1)).gate()).hasValue(GateState.FAILED);
    }

    @Test
    void ratings_are_listed_by_level_so_that_their_order_names_nobody() {
        assertThat(positioning(4, 1, 3)).isEqualTo(positioning(1, 3, 4));
        assertThat(positioning(4, 1, 3).levels()).containsExactly(1, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void a_level_outside_1_to_4_is_refused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> positioning(3, level))
                .withMessage("competency 'positioning': a rating must be a level from 1 to 4, given: " + level);
    }

    private static Figures positioning(Integer... levels) {
        return new Figures(Criterion.of("positioning", "Positioning"), List.of(levels));
    }
}
