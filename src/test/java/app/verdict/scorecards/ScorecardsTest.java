package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class ScorecardsTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Test
    void a_submitted_scorecard_can_no_longer_be_changed() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var card = examples.submit(panel, panel.interviewer(0), Rating.YES);
        var competency = panel.rubric().competencies().getFirst().id();
        assertThatThrownBy(
                        () -> Acting.as(panel.interviewer(0).id(), () -> scorecards.rate(card, competency, Rating.NO)))
                .isInstanceOf(AlreadySubmitted.class);
        assertThat(Acting.as(
                        panel.interviewer(0).id(),
                        () -> scorecards.readable(panel.loop().id())))
                .hasSize(1);
    }
}
