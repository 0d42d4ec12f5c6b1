package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.LoopClosed;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class DecideAtOnceTest {
    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Scorecards scorecards;

    @RepeatedTest(8)
    void a_scorecard_submitted_at_the_moment_of_the_decision_is_in_before_it_or_not_at_all() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var manager = panel.manager().id();
        var loop = panel.loop().id();
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var late = examples.draft(panel, panel.interviewer(1), Rating.NO, Map.of());
        var draft = CompleteDrafts.of(Acting.as(manager, () -> debriefs.of(loop)), Outcome.HIRE);
        examples.openDebrief(panel);

        var refused = AtOnce.refused(
                () -> Acting.as(manager, () -> debriefs.decide(loop, draft)),
                () -> Acting.as(panel.interviewer(1).id(), () -> scorecards.submit(late)));

        var after = Acting.as(manager, () -> debriefs.of(loop));
        assertThat(refused).hasSize(1);
        if (after.loop().closed()) {
            assertThat(refused.getFirst()).isInstanceOf(LoopClosed.class);
            assertThat(after.decision()).isNotNull();
            assertThat(after.scorecards()).hasSize(1);
            assertThat(after.loop().missing()).hasSize(1);
        } else {
            assertThat(refused.getFirst()).isInstanceOf(Invalid.class);
            assertThat(after.decision()).isNull();
            assertThat(after.scorecards()).hasSize(2);
            assertThat(after.loop().missing()).isEmpty();
        }
    }

    @RepeatedTest(3)
    void of_two_decisions_at_once_one_counts() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var manager = panel.manager().id();
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var draft = CompleteDrafts.of(
                Acting.as(manager, () -> debriefs.of(panel.loop().id())), Outcome.HIRE);
        examples.openDebrief(panel);
        Runnable decide =
                () -> Acting.as(manager, () -> debriefs.decide(panel.loop().id(), draft));
        assertThat(AtOnce.refused(decide, decide)).singleElement().isInstanceOf(Invalid.class);
    }
}
