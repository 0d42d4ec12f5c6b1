package app.verdict.debriefs;

import static app.verdict.debriefs.RatedPanels.everyPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.verdict.debriefs.ProfileIndex.Given;
import app.verdict.debriefs.ProfileIndex.Withheld;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelPropertiesTest {

    @Test
    void the_order_of_the_interviewers_changes_no_digit() {
        everyPanel((panel, random) -> {
            Map<String, Map<String, Integer>> levels = new LinkedHashMap<>();
            for (String interviewer : shuffled(panel.levels().keySet(), random))
                levels.put(interviewer, panel.levels().getOrDefault(interviewer, Map.of()));

            var reordered = PanelFigures.of(panel.rubric(), levels);

            assertThat(reordered).isEqualTo(panel.figures());
            assertThat(reordered.agenda()).isEqualTo(panel.figures().agenda());
        });
    }

    @Test
    void the_order_of_the_rubric_does_not_change_the_agenda() {
        everyPanel((panel, random) -> {
            var shuffled = new RatedPanel(shuffled(panel.rubric(), random), panel.levels());

            assertThat(shuffled.figures().agenda()).isEqualTo(panel.figures().agenda());
        });
    }

    @Test
    void an_interviewer_who_assessed_nothing_changes_nothing() {
        everyPanel(panel -> {
            var levels = new HashMap<>(panel.levels());
            levels.put("zoe", Map.of());

            assertThat(PanelFigures.of(panel.rubric(), levels)).isEqualTo(panel.figures());
        });
    }

    @Test
    void a_gate_is_never_offset_by_what_is_rated_outside_the_gates() {
        everyPanel((panel, random) -> {
            var other = new RandomPanels(random).rating(panel.rubric());

            var before = panel.figures();
            var after = panel.withRatingsFrom(other, false).figures();

            assertThat(after.gates()).isEqualTo(before.gates());
            assertThat(after.index().notOffset()).isEqualTo(before.index().notOffset());
        });
    }

    @Test
    void ratings_of_gates_never_move_the_index() {
        everyPanel((panel, random) -> {
            var one = panel.withEach(PanelPropertiesTest::withoutRequiredGate);
            var other = new RandomPanels(random).rating(panel.rubric());

            var before = one.figures().index();
            var after = one.withRatingsFrom(other, true).figures().index();

            assertThat(after.operands()).isEqualTo(before.operands());
            assertThat(numbersOf(after)).isEqualTo(numbersOf(before));
        });
    }

    @Test
    void every_gate_that_is_not_clear_and_no_other_is_listed_as_not_offset() {
        everyPanel(panel -> {
            var figures = panel.figures();

            assertThat(figures.index().notOffset())
                    .isEqualTo(figures.gates().stream()
                            .filter(gate -> gate.gate().orElseThrow() != GateState.CLEAR)
                            .toList());
        });
    }

    @Test
    void a_gap_is_defined_from_two_ratings_on_and_stays_within_what_so_many_ratings_can_differ() {
        everyPanel(panel -> {
            for (Figures figures : panel.figures().figures()) {
                double n = figures.n();
                assertThat(figures.gap().isPresent()).isEqualTo(n >= 2);
                figures.gap().ifPresent(gap -> {
                    int range = figures.range().orElseThrow();
                    double pairsAcross = Math.floor(n / 2) * Math.ceil(n / 2);
                    assertThat(gap).isBetween(0.0, range * pairsAcross / (n * (n - 1) / 2) + 1e-12);
                    assertThat(gap == 0).isEqualTo(range == 0);
                });
            }
        });
    }

    @Test
    void every_interval_lies_on_the_scale_and_holds_its_mean() {
        everyPanel(panel -> {
            for (Figures figures : panel.figures().figures()) {
                assertThat(figures.interval().isPresent()).isEqualTo(figures.n() > 0);
                figures.interval().ifPresent(interval -> {
                    assertThat(interval.low()).isBetween(1.0, figures.mean().orElseThrow());
                    assertThat(interval.high()).isBetween(figures.mean().orElseThrow(), 4.0);
                });
            }
            if (panel.figures().index() instanceof Given index) {
                assertThat(index.interval().low()).isBetween(1.0, index.value());
                assertThat(index.interval().high()).isBetween(index.value(), 4.0);
            }
        });
    }

    @Test
    void counts_add_up_to_the_number_of_ratings() {
        everyPanel(panel -> {
            for (Figures figures : panel.figures().figures()) {
                assertThat(figures.counts()).hasSize(4);
                assertThat(figures.counts().stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(figures.n());
            }
        });
    }

    @Test
    void an_index_is_given_exactly_where_enough_is_assessed_and_nothing_required_is_missing() {
        everyPanel(panel -> {
            var figures = panel.figures();
            boolean requiredMissing =
                    figures.figures().stream().anyMatch(one -> one.criterion().required() && one.n() == 0);

            assertThat(figures.index() instanceof Given)
                    .isEqualTo(figures.index().assessedShare() >= .8 - 1e-9 && !requiredMissing);
        });
    }

    @Test
    void the_uncertainty_of_the_index_is_that_of_the_formula_with_halo() {
        everyPanel(panel -> {
            if (!(panel.figures().index() instanceof Given index)) return;
            double total = index.operands().stream()
                    .filter(one -> one.n() > 0)
                    .mapToDouble(one -> one.criterion().weight())
                    .sum();
            double variance = 0;
            for (var scorecard : panel.levels().values()) {
                double ofInterviewer = 0;
                for (Figures one : index.operands()) {
                    if (!scorecard.containsKey(one.criterion().code())) continue;
                    double a = one.criterion().weight() / (total * one.n());
                    ofInterviewer += a;
                    variance += .35 * a * a;
                }
                variance += .15 * ofInterviewer * ofInterviewer;
            }

            assertThat(index.standardError()).isEqualTo(Math.sqrt(variance), within(1e-12));
        });
    }

    @Test
    void only_the_proportion_of_the_weights_matters_to_the_index() {
        everyPanel(panel -> {
            var heavier = panel.withEach(criterion -> criterion.weighing(criterion.weight() * 8));

            assertThat(numbersOf(heavier.figures().index()))
                    .isEqualTo(numbersOf(panel.figures().index()));
        });
    }

    @Test
    void the_agenda_has_every_competency_once_and_no_gate_is_offered_as_agreed() {
        everyPanel(panel -> {
            var figures = panel.figures();
            var items = figures.agenda().items();

            assertThat(items).extracting(AgendaItem::figures).containsExactlyInAnyOrderElementsOf(figures.figures());
            assertThat(items)
                    .extracting(AgendaItem::position)
                    .isEqualTo(IntStream.rangeClosed(1, items.size()).boxed().toList());
            assertThat(items)
                    .filteredOn(AgendaItem::agreed)
                    .noneMatch(item -> item.figures().criterion().gate());
        });
    }

    private static <T> List<T> shuffled(Collection<T> ordered, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Criterion withoutRequiredGate(Criterion one) {
        return new Criterion(
                one.code(),
                one.name(),
                one.weight(),
                one.gate(),
                one.bar(),
                one.minimumRatings(),
                one.required() && !one.gate());
    }

    private static List<Object> numbersOf(ProfileIndex index) {
        return switch (index) {
            case Given given -> List.of(given.value(), given.standardError());
            case Withheld withheld -> List.copyOf(withheld.lacks());
        };
    }
}
