package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.people.Person;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SwapTest {
    private final Rubric rubric = SomeRubrics.productManager();
    private final UUID intuition = rubric.competency("product-intuition").id();
    private final UUID ownership = rubric.competency("metric-ownership").id();
    private final Loop loop = SomeLoops.loop(rubric);
    private final Person ana = SomePeople.interviewer("Ana");
    private final Person bo = SomePeople.interviewer("Bo");
    private final Interview interview = SomeLoops.interview(loop, ana, Set.of(intuition));

    @Test
    void another_person_for_the_same_leaves_coverage_and_what_was_written() {
        assertThat(Swap.effects(rubric, loop, interview, bo, Set.of(intuition)))
                .contains("Coverage stays as it is.")
                .anyMatch(effect ->
                        effect.contains("Ana sees nothing of this loop any more") && effect.contains("is kept"))
                .anyMatch(effect -> effect.contains("called off for Ana, an invitation for Bo"));
    }

    @Test
    void another_focus_names_what_is_lost_and_what_is_mended() {
        assertThat(Swap.effects(rubric, loop, interview, ana, Set.of(ownership)))
                .containsExactly(
                        "New gap: Nobody covers Product intuition.", "Mended: Nobody covers Metric ownership.");
    }

    @Test
    void somebody_who_comes_back_goes_on_with_what_they_had_written() {
        SomeLoops.interview(loop, bo, Set.of(ownership)).leave(ana.id(), "On leave", SomeLoops.MONDAY);
        assertThat(Swap.effects(rubric, loop, interview, bo, Set.of(intuition)))
                .anyMatch(effect -> effect.startsWith("Bo was on this panel before"));
    }
}
