package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.verdict.debriefs.ProfileIndex.Given;
import app.verdict.debriefs.ProfileIndex.Withheld;
import app.verdict.texts.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileIndexTest {
    private static final Reader GERMAN = new Reader(Locale.GERMANY, null);

    private final Criterion pricing = Criterion.of("pricing", "Pricing");
    private final Criterion growth = Criterion.of("growth", "Growth levers");
    private final Criterion narrative = Criterion.of("narrative", "Narrative precision");
    private final Criterion candour = Criterion.of("candour", "Candour").asGate();

    @Test
    void the_index_is_a_mean_of_means_so_that_many_ratings_of_one_competency_do_not_outvote_few_of_another() {
        var index = given(
                List.of(pricing, growth),
                Map.of("ana", Map.of("pricing", 4), "ben", Map.of("pricing", 4), "chi", Map.of("growth", 1)));

        assertThat(index.value()).isEqualTo(2.5);
    }

    @Test
    void a_competency_counts_by_its_weight() {
        var index = given(
                List.of(pricing.weighing(3), growth), Map.of("ana", Map.of("pricing", 4), "ben", Map.of("growth", 2)));

        assertThat(index.value()).isEqualTo(3.5);
    }

    @Test
    void one_interviewer_who_rates_everything_leaves_more_uncertainty_than_two_who_share_it() {
        var alone = given(List.of(pricing, growth), Map.of("ana", Map.of("pricing", 3, "growth", 3)));
        var shared = given(List.of(pricing, growth), Map.of("ana", Map.of("pricing", 3), "ben", Map.of("growth", 3)));

        assertThat(alone.standardError()).isEqualTo(Math.sqrt(.15 + .35 / 2), within(1e-12));
        assertThat(shared.standardError()).isEqualTo(Math.sqrt(.15 / 2 + .35 / 2), within(1e-12));
    }

    @Test
    void the_index_is_never_shown_without_its_interval() {
        var index = new Given(3.0625, .28, List.of(), List.of());

        assertThat(InWords.index(index)).isEqualTo("3.1 (2.7 to 3.4)");
    }

    @Test
    void the_index_is_written_as_its_reader_writes_numbers() {
        var index = new Given(3.0625, .28, List.of(), List.of());

        assertThat(Reader.as(GERMAN, () -> InWords.index(index))).isEqualTo("3,1 (2,7 bis 3,4)");
    }

    @Test
    void what_is_kept_with_a_decision_does_not_depend_on_its_readers_language() {
        var rubric = List.of(pricing, growth.asRequired());
        for (var levels : List.of(Map.of("pricing", 4), Map.of("pricing", 4, "growth", 3))) {
            var figures = PanelFigures.of(rubric, Map.of("ana", levels));

            assertThat(Reader.as(GERMAN, () -> FiguresOnRecord.of(figures))).isEqualTo(FiguresOnRecord.of(figures));
        }
    }

    @Test
    void what_nobody_rated_is_left_out_of_the_mean_and_listed_with_the_operands() {
        var index = given(
                List.of(pricing.weighing(4), growth), Map.of("ana", Map.of("pricing", 3), "ben", Map.of("pricing", 4)));

        assertThat(index.value()).isEqualTo(3.5);
        assertThat(index.assessedShare()).isEqualTo(.8);
        assertThat(index.operands())
                .extracting(Figures::criterion, Figures::n)
                .containsExactly(tuple(pricing.weighing(4), 2), tuple(growth, 0));
    }

    @Test
    void exactly_80_percent_of_the_weight_is_enough_also_with_weights_that_binary_fractions_cannot_hold() {
        var index = given(
                List.of(pricing.weighing(.7), growth.weighing(.1), narrative.weighing(.2)),
                Map.of("ana", Map.of("pricing", 3, "growth", 3)));

        assertThat(.7 + .1).isLessThan(.8);
        assertThat(index.value()).isEqualTo(3, within(1e-12));
    }

    @Test
    void less_than_80_percent_of_the_weight_withholds_the_index_and_names_what_is_missing() {
        var index = withheld(
                List.of(pricing.weighing(3.99), growth.weighing(.5), narrative.weighing(.5)),
                Map.of("ana", Map.of("pricing", 4)));

        assertThat(InWords.withheld(index))
                .isEqualTo("79 % of the weight has a rating, at least 80 % is needed; missing: Growth levers,"
                        + " Narrative precision");
        assertThat(index.assessedShare()).isEqualTo(3.99 / 4.99, within(1e-12));
    }

    @Test
    void a_required_competency_without_a_rating_withholds_the_index_however_little_it_weighs() {
        var index = withheld(List.of(pricing.weighing(9), growth.asRequired()), Map.of("ana", Map.of("pricing", 4)));

        assertThat(InWords.withheld(index)).isEqualTo("required but without a rating: Growth levers");
    }

    @Test
    void a_required_gate_without_a_rating_withholds_the_index_too() {
        var index = withheld(List.of(pricing, candour.asRequired()), Map.of("ana", Map.of("pricing", 4)));

        assertThat(InWords.withheld(index)).isEqualTo("required but without a rating: Candour");
    }

    @Test
    void every_reason_to_withhold_is_said() {
        var index = withheld(List.of(pricing, growth.asRequired()), Map.of("ana", Map.of("pricing", 4)));

        assertThat(InWords.withheld(index))
                .isEqualTo("required but without a rating: Growth levers;"
                        + " 50 % of the weight has a rating, at least 80 % is needed; missing: Growth levers");
    }

    @Test
    void without_ratings_outside_the_gates_there_is_no_index() {
        var index = withheld(List.of(pricing, candour), Map.of("ana", Map.of("candour", 4)));

        assertThat(InWords.withheld(index)).isEqualTo("no competency outside the gates has a rating");
        assertThat(index.assessedShare()).isZero();
    }

    @Test
    void a_rubric_of_gates_alone_has_no_index() {
        var index = withheld(List.of(candour), Map.of("ana", Map.of("candour", 4)));

        assertThat(InWords.withheld(index)).isEqualTo("every competency is a gate, and gates are never averaged");
        assertThat(index.operands()).isEmpty();
        assertThat(index.assessedShare()).isZero();
    }

    @Test
    void a_perfect_index_stands_beside_every_gate_that_it_does_not_offset() {
        var commit = Criterion.of("commit", "Disagree and commit").asGate();
        var judgment = Criterion.of("judgment", "Independent judgment").asGate();

        var index = given(
                List.of(pricing, candour, commit, judgment),
                Map.of(
                        "ana", Map.of("pricing", 4, "candour", 1, "commit", 4, "judgment", 3),
                        "ben", Map.of("pricing", 4, "candour", 2, "judgment", 4)));

        assertThat(index.value()).isEqualTo(4);
        assertThat(index.notOffset())
                .extracting(gate -> gate.criterion().name(), gate -> gate.gate().orElseThrow())
                .containsExactly(
                        tuple("Candour", GateState.FAILED), tuple("Disagree and commit", GateState.INSUFFICIENT));
    }

    private static Given given(List<Criterion> rubric, Map<String, Map<String, Integer>> levels) {
        return assertThat(PanelFigures.of(rubric, levels).index())
                .asInstanceOf(type(Given.class))
                .actual();
    }

    private static Withheld withheld(List<Criterion> rubric, Map<String, Map<String, Integer>> levels) {
        return assertThat(PanelFigures.of(rubric, levels).index())
                .asInstanceOf(type(Withheld.class))
                .actual();
    }
}
