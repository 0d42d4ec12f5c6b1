package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class AtOnceTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    Owner owner;

    @RepeatedTest(5)
    void of_two_submissions_at_once_one_counts_and_the_other_is_told() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var card = examples.draft(panel, ana, Rating.YES, Map.of());
        Runnable submit = () -> Acting.as(ana.id(), () -> scorecards.submit(card));
        var refused = AtOnce.refused(submit, submit);
        assertThat(refused).singleElement().isInstanceOf(AlreadySubmitted.class);
        assertThat(Acting.as(ana.id(), () -> scorecards.readable(panel.loop().id())))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void a_rating_at_the_moment_of_submission_is_in_it_or_refused() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var focus = panel.rubric().competencies().getFirst().id();
        var card = examples.draft(panel, ana, Rating.YES, Map.of());
        var refused = AtOnce.refused(
                () -> Acting.as(ana.id(), () -> scorecards.submit(card)),
                () -> Acting.as(ana.id(), () -> journal.rate(card, focus, Rating.NO)));
        var submitted = Acting.as(
                        ana.id(), () -> scorecards.readable(panel.loop().id()))
                .getFirst();
        assertThat(submitted.rating(focus)).contains(refused.isEmpty() ? Rating.NO : Rating.YES);
        assertThat(refused).allSatisfy(error -> assertThat(error).isInstanceOf(AlreadySubmitted.class));
    }

    @RepeatedTest(5)
    void a_scorecard_opened_in_two_tabs_at_once_is_begun_once() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        Runnable open = () -> Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)));
        assertThat(AtOnce.refused(open, open)).isEmpty();
        assertThat(begun(panel.interviewOf(ana))).isOne();
    }

    private long begun(UUID interview) {
        var count = owner.sql()
                .queryForObject("select count(*) from scorecard where interview_id = ?", Long.class, interview);
        return count == null ? 0 : count;
    }
}
