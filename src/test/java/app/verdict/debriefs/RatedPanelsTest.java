package app.verdict.debriefs;

import static app.verdict.debriefs.RatedPanels.everyPanel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.verdict.debriefs.ProfileIndex.Given;
import app.verdict.debriefs.ProfileIndex.Withheld;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RatedPanelsTest {

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_panel_that_a_property_turns_on_is_common_by_chance_and_among_the_edge_cases(
            int percent, Predicate<RatedPanel> kind) {
        assertThat(RatedPanels.seeds().mapToObj(RatedPanels::fromSeed).filter(kind))
                .hasSizeGreaterThanOrEqualTo(Math.toIntExact(RatedPanels.seeds().count() * percent / 100));
        assertThat(EdgeCase.all().stream().map(EdgeCase::panel)).anyMatch(kind);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(2, "nobody has submitted", panel -> panel.levels().isEmpty()),
                kind(
                        2,
                        "an interviewer without ratings",
                        panel -> panel.levels().containsValue(Map.of())),
                kind(2, "no rating of a competency", any(one -> one.n() == 0)),
                kind(2, "one rating of a competency", any(one -> one.n() == 1)),
                kind(
                        2,
                        "all ratings equal",
                        any(one -> one.n() > 1 && one.range().orElseThrow() == 0)),
                kind(2, "lowest and highest level", any(one -> one.range().orElse(0) == 3)),
                kind(2, "half of the ratings below the bar", any(one -> one.n() > 0 && 2 * one.belowBar() == one.n())),
                kind(2, "a tie on the agenda that only the code breaks", RatedPanelsTest::hasTie),
                kind(2, "several gates", panel -> panel.figures().gates().size() > 1),
                kind(2, "nothing but gates", panel -> panel.rubric().stream().allMatch(Criterion::gate)),
                kind(2, "a weight other than 1", any(one -> one.criterion().weight() != 1)),
                kind(2, "a gate failed", anyGate(GateState.FAILED)),
                kind(2, "a gate contested", anyGate(GateState.CONTESTED)),
                kind(2, "a gate insufficient", anyGate(GateState.INSUFFICIENT)),
                kind(2, "a gate clear", anyGate(GateState.CLEAR)),
                kind(
                        2,
                        "something required is missing",
                        any(one -> one.criterion().required() && one.n() == 0)),
                kind(10, "an index given", panel -> panel.figures().index() instanceof Given),
                kind(10, "an index withheld", panel -> panel.figures().index() instanceof Withheld));
    }

    @Test
    void a_broken_property_names_the_seed_that_makes_the_same_panel_again() {
        var broken = catchThrowableOfType(
                AssertionError.class,
                () -> everyPanel(panel -> assertThat(panel.levels()).hasSizeLessThan(7)));
        var seed = Pattern.compile("'random panel', again with -Dpanels.seed=(-?\\d+):")
                .matcher(broken.getMessage());

        assertThat(seed.find()).isTrue();
        assertThat(RatedPanels.fromSeed(Long.parseLong(seed.group(1))).levels()).hasSize(7);
    }

    private static Arguments kind(int percent, String name, Predicate<RatedPanel> kind) {
        return arguments(percent, named(name, kind));
    }

    private static Predicate<RatedPanel> any(Predicate<Figures> kind) {
        return panel -> panel.figures().figures().stream().anyMatch(kind);
    }

    private static Predicate<RatedPanel> anyGate(GateState state) {
        return any(one -> one.gate().filter(state::equals).isPresent());
    }

    private static boolean hasTie(RatedPanel panel) {
        var figures = panel.figures().figures();
        var withoutCode = figures.stream()
                .map(one -> List.of(
                        one.gate().orElse(GateState.CLEAR),
                        one.straddlesBar(),
                        one.gap().orElse(0),
                        one.criterion().weight(),
                        one.n(),
                        one.criterion().name()))
                .toList();
        return new HashSet<>(withoutCode).size() < figures.size();
    }
}
