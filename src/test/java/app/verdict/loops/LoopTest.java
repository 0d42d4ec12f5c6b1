package app.verdict.loops;

import static app.verdict.loops.SomeLoops.MONDAY;
import static app.verdict.loops.SomeLoops.interview;
import static app.verdict.loops.SomeLoops.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {
    private static final Instant BEFORE = MONDAY.minusSeconds(1);

    private final Rubric rubric = SomeRubrics.productManager();
    private final Set<UUID> focus = Set.of(rubric.competencies().getFirst().id());
    private final Loop loop = SomeLoops.loop(rubric);
    private final Person ana = SomePeople.interviewer("Ana");
    private final Person bo = SomePeople.interviewer("Bo");

    @Test
    void nobody_is_on_a_panel_twice() {
        interview(loop, ana, focus);
        assertThatThrownBy(() -> loop.add(ana, plan(ana, focus)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Ana");
        assertThat(loop.interviews()).hasSize(1);
    }

    @Test
    void nobody_comes_onto_a_panel_twice_by_a_change_of_plan() {
        interview(loop, ana, focus);
        var second = interview(loop, bo, focus);
        assertThatThrownBy(() -> loop.replan(second, ana, plan(ana, focus), bo.id(), BEFORE))
                .isInstanceOf(Invalid.class);
        assertThat(second.heldBy(bo.id())).isTrue();
    }

    @Test
    void the_last_one_leaves_the_panel_of_a_loop_that_was_called_off_and_it_is_over_then() {
        var held = interview(loop, ana, focus);
        assertThatThrownBy(() -> loop.takeOff(held, bo.id(), "Left the company", MONDAY))
                .isInstanceOf(Invalid.class);
        SomeLoops.callOff(loop, MONDAY.plusSeconds(60));
        assertThat(loop.over()).as("while a scorecard is owed").isFalse();
        loop.takeOff(held, bo.id(), "Left the company", MONDAY.plusSeconds(120));
        assertThat(loop.over()).isTrue();
    }

    @Test
    void a_decision_that_is_taken_up_again_takes_up_a_loop_that_was_called_off() {
        interview(loop, ana, focus).recordScorecard(MONDAY);
        SomeLoops.callOff(loop, MONDAY.plusSeconds(60));
        assertThat(loop.over()).isTrue();
        loop.close(MONDAY.plusSeconds(120));
        loop.reopen(Instant.EPOCH);
        assertThat(loop.calledOff()).isFalse();
        assertThat(loop.over()).isFalse();
    }

    @Test
    void an_interview_can_be_changed_without_changing_its_interviewer() {
        var interview = interview(loop, ana, focus);
        loop.replan(
                interview,
                ana,
                new PlannedInterview(InterviewKind.CULTURE_AND_AUTONOMY, ana.id(), MONDAY, 30, focus),
                bo.id(),
                MONDAY);
        assertThat(interview.kind()).isEqualTo(InterviewKind.CULTURE_AND_AUTONOMY);
        assertThat(interview.endsAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(30)));
    }

    @Test
    void an_interview_goes_to_somebody_else_until_it_begins_and_its_interviewer_leaves_the_panel() {
        var interview = interview(loop, ana, focus);
        assertThatThrownBy(() -> loop.replan(interview, bo, plan(bo, focus), ana.id(), MONDAY))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("has begun");
        loop.replan(interview, bo, plan(bo, focus), ana.id(), BEFORE);
        assertThat(loop.interviews()).extracting(Interview::interviewer).containsExactly(bo);
        assertThat(loop.left()).containsExactly(interview);
        assertThat(interview.leftAt()).contains(BEFORE);
        assertThat(loop.tookPart(ana.id())).isTrue();
    }

    @Test
    void an_interview_whose_scorecard_is_in_stays_as_it_was() {
        var interview = interview(loop, ana, focus);
        interview.recordScorecard(MONDAY);
        assertThatThrownBy(() -> loop.replan(interview, bo, plan(bo, focus), ana.id(), BEFORE))
                .isInstanceOf(Invalid.class);
        assertThat(interview.heldBy(ana.id())).isTrue();
    }

    @Test
    void a_closed_loop_takes_no_interview_no_change_and_no_second_end() {
        var interview = interview(loop, ana, focus);
        loop.close(MONDAY);
        assertThatThrownBy(() -> loop.add(bo, plan(bo, focus)))
                .isInstanceOf(LoopClosed.class)
                .hasMessageContaining("Kit Example");
        assertThatThrownBy(() -> loop.replan(interview, bo, plan(bo, focus), ana.id(), BEFORE))
                .isInstanceOf(LoopClosed.class);
        assertThatThrownBy(() -> loop.close(MONDAY.plusSeconds(1))).isInstanceOf(LoopClosed.class);
        assertThat(loop.closedAt()).contains(MONDAY);
    }

    @Test
    void an_interview_covers_at_least_one_competency() {
        assertThatThrownBy(() -> loop.add(ana, plan(ana, Set.of()))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 481})
    void an_interview_lasts_ten_minutes_to_eight_hours(int minutes) {
        assertThatThrownBy(() -> loop.add(
                        ana, new PlannedInterview(InterviewKind.PRODUCT_CASE, ana.id(), MONDAY, minutes, focus)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(String.valueOf(minutes));
    }

    @Test
    void a_scorecard_is_owed_from_the_interviews_end_until_it_is_in_or_the_loop_is_closed() {
        var interview = interview(loop, ana, focus);
        assertThat(interview.owed(interview.endsAt().minusMillis(1))).isFalse();
        assertThat(interview.owed(interview.endsAt())).isTrue();
        loop.close(interview.endsAt());
        assertThat(interview.owed(interview.endsAt())).isFalse();
    }

    @Test
    void a_scorecard_that_is_in_is_owed_and_missing_no_more() {
        var interview = interview(loop, ana, focus);
        var other = interview(loop, bo, focus);
        interview.recordScorecard(MONDAY);
        assertThat(interview.owed(interview.endsAt())).isFalse();
        assertThat(loop.missing()).containsExactly(other);
    }

    @Test
    void a_loop_without_interviews_counts_its_clock_from_its_planning() {
        assertThat(loop.lastInterviewEnd()).isEqualTo(MONDAY);
    }
}
