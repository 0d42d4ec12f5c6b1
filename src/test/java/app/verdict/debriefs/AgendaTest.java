package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {

    @Test
    void gates_that_are_not_clear_come_first_then_straddles_then_the_larger_gap() {
        assertThat(order(
                        rated("calm", 3, 3),
                        rated("gap", 3, 4),
                        rated("straddle", 2, 3, 3),
                        gate("insufficient", 1),
                        gate("contested", 2, 3),
                        gate("failed", 1, 1)))
                .containsExactly("failed", "contested", "insufficient", "straddle", "gap", "calm");
    }

    @Test
    void a_clear_gate_takes_its_place_among_all_else() {
        assertThat(order(gate("clear", 3, 3), rated("gap", 3, 4), rated("straddle", 2, 3)))
                .containsExactly("straddle", "gap", "clear");
    }

    @Test
    void among_failed_gates_a_straddle_comes_first_whatever_the_gap() {
        assertThat(order(gate("agreed", 1, 1, 2), gate("straddle", 2, 2, 2, 2, 3)))
                .containsExactly("straddle", "agreed");
    }

    @Test
    void equal_gaps_are_ordered_by_the_larger_weight_then_the_fewer_ratings_then_the_name() {
        assertThat(order(
                        rated("zeta", 3, 3),
                        rated("alpha", 3, 3),
                        rated("many", 3, 3, 3),
                        new Figures(Criterion.of("heavy", "heavy").weighing(2), List.of(3, 3, 3, 3))))
                .containsExactly("heavy", "alpha", "zeta", "many");
    }

    @Test
    void gaps_that_are_equal_on_paper_tie_whatever_the_number_of_ratings() {
        assertThat(order(rated("b_of_four", 3, 3, 4, 4), rated("a_of_three", 3, 3, 4), rated("c_of_three", 3, 4, 4)))
                .containsExactly("a_of_three", "c_of_three", "b_of_four");
    }

    @Test
    void the_name_decides_not_the_code() {
        var first = new Figures(Criterion.of("z", "Autonomy"), List.of(3, 3));
        var second = new Figures(Criterion.of("a", "Pricing"), List.of(3, 3));

        assertThat(order(second, first)).containsExactly("z", "a");
    }

    @Test
    void what_has_no_gap_ranks_like_no_difference_with_the_fewest_ratings_first() {
        assertThat(order(rated("two", 3, 3), rated("one", 1), rated("none"), rated("gap", 3, 4)))
                .containsExactly("gap", "none", "one", "two");
    }

    @Test
    void positions_count_from_1() {
        assertThat(Agenda.of(List.of(rated("a", 3, 3), rated("b", 3, 3))).items())
                .extracting(AgendaItem::position)
                .containsExactly(1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgendaItem(rated("a"), 0))
                .withMessage("position on the agenda must be at least 1, given: 0");
    }

    @Test
    void only_two_or_more_close_ratings_on_one_side_of_the_bar_are_offered_as_agreed() {
        assertThat(agreed(rated("close", 3, 4))).isTrue();
        assertThat(agreed(rated("close_and_low", 1, 2))).isTrue();
        assertThat(agreed(rated("straddle", 2, 3))).isFalse();
        assertThat(agreed(new Figures(Criterion.of("far", "far").withBarAt(2), List.of(2, 4))))
                .isFalse();
        assertThat(agreed(rated("one", 3))).isFalse();
        assertThat(agreed(rated("none"))).isFalse();
        assertThat(agreed(gate("clear_gate", 4, 4, 4))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | 2 1 2 3 2 | gate failed: 4 of 5 below the bar
        true  | 2 3       | gate contested: 1 of 2 below the bar
        true  | ''        | gate insufficient: no rating, 2 needed
        true  | 4         | gate insufficient: 1 rating, 2 needed
        true  | 3 4 3     | differ by 0.7 points, all 3 at or above the bar
        false | 4 4 1 2   | the panel stands on both sides of the bar: 2 of 4 below the bar
        false | 1 2       | differ by 1.0 points, both below the bar
        false | 4 4       | no difference, both at or above the bar
        false | 2         | one rating, below the bar
        false | ''        | no rating
        """)
    void every_item_says_why_it_stands_where_it_stands(boolean gate, String levels, String why) {
        var item = new AgendaItem(gate ? gate("c", levels(levels)) : rated("c", levels(levels)), 1);

        assertThat(InWords.why(item)).isEqualTo(why);
    }

    private static List<String> order(Figures... panel) {
        return Agenda.of(List.of(panel)).items().stream()
                .map(item -> item.figures().criterion().code())
                .toList();
    }

    private static boolean agreed(Figures figures) {
        return new AgendaItem(figures, 1).agreed();
    }

    private static Figures rated(String code, Integer... levels) {
        return new Figures(Criterion.of(code, code), List.of(levels));
    }

    private static Figures gate(String code, Integer... levels) {
        return new Figures(Criterion.of(code, code).asGate(), List.of(levels));
    }

    private static Integer[] levels(String spaced) {
        return spaced.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::getNumericValue)
                .toArray(Integer[]::new);
    }
}
