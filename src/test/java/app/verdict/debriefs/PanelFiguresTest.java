package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PanelFiguresTest {

    private final Criterion pricing = Criterion.of("pricing", "Pricing");
    private final Criterion candour = Criterion.of("candour", "Candour").asGate();
    private final List<Criterion> rubric = List.of(pricing, candour);

    @Test
    void figures_and_gates_follow_the_rubric_whoever_rated_first() {
        var panel = PanelFigures.of(
                rubric,
                Map.of(
                        new UUID(0, 1), Map.of("candour", 2),
                        new UUID(0, 2), Map.of("candour", 3, "pricing", 4)));

        assertThat(panel.figures())
                .containsExactly(new Figures(pricing, List.of(4)), new Figures(candour, List.of(2, 3)));
        assertThat(panel.gates()).containsExactly(new Figures(candour, List.of(2, 3)));
        assertThat(panel.figuresOf("pricing")).isEqualTo(new Figures(pricing, List.of(4)));
    }

    @Test
    void before_anyone_has_submitted_nothing_is_known_and_everything_is_on_the_agenda() {
        var panel = PanelFigures.of(rubric, Map.of());

        assertThat(panel.figures()).extracting(Figures::n).containsExactly(0, 0);
        assertThat(panel.figuresOf("candour").gate()).hasValue(GateState.INSUFFICIENT);
        assertThat(panel.index()).isInstanceOf(ProfileIndex.Withheld.class);
        assertThat(panel.agenda().items())
                .extracting(item -> item.figures().criterion().code())
                .containsExactly("candour", "pricing");
    }

    @Test
    void a_competency_that_the_rubric_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFigures.of(rubric, Map.of("ana", Map.of("charm", 3))))
                .withMessage("unknown competency 'charm', the rubric has: [pricing, candour]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFigures.of(rubric, Map.of()).figuresOf("charm"))
                .withMessage("unknown competency 'charm', the rubric has: [pricing, candour]");
    }

    @Test
    void a_level_off_the_scale_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFigures.of(rubric, Map.of("ana", Map.of("pricing", 0))))
                .withMessage("competency 'pricing': a rating must be a level from 1 to 4, given: 0");
    }

    @Test
    void a_rubric_has_each_competency_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFigures.of(List.of(pricing, pricing.asGate()), Map.of()))
                .withMessage("a rubric must have each competency once, given twice: 'pricing'");
    }
}
