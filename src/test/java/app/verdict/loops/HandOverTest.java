package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditEntry;
import app.verdict.audit.AuditLog;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Giving an interview to somebody else takes the one off the panel and puts the other on it, with all that this means. */
@VerdictTest
class HandOverTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Stages stages;

    @Autowired
    Steps steps;

    @Autowired
    Scorecards scorecards;

    @Autowired
    AuditLog log;

    @Test
    void a_hiring_manager_who_gave_their_interview_away_may_have_read_and_does_not_get_it_back() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER, Duty.INTERVIEWER);
        var panel = toCome(
                examples.panel("PM", manager, List.of(manager, examples.person("Interviewer")), Visibility.AFTER_OWN));
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        var standIn = examples.person("Stand-in");
        handOver(panel, manager, standIn);
        assertThat(Acting.as(
                        manager.id(), () -> scorecards.readable(panel.loop().id())))
                .hasSize(1);
        assertThatThrownBy(() -> handOver(panel, standIn, manager))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("may have read");
    }

    @Test
    void once_the_debrief_does_not_wait_any_more_nobody_gets_their_interview_back() {
        var panel = toCome(examples.panel("PM", 2, Visibility.AFTER_OWN));
        var ana = panel.interviewer(0);
        var bo = examples.person("Bo");
        handOver(panel, ana, bo);
        Acting.as(panel.manager().id(), () -> stages.reveal(panel.loop().id(), "It cannot wait"));
        assertThatThrownBy(() -> handOver(panel, bo, ana))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("may have read");
    }

    @Test
    void whoever_gets_their_interview_back_before_anything_could_be_read_finds_their_draft() {
        var panel = toCome(examples.panel("PM", 2, Visibility.AFTER_OWN));
        var ana = panel.interviewer(0);
        var bo = examples.person("Bo");
        var card = examples.draft(panel, ana, Rating.NO, Map.of());
        handOver(panel, ana, bo);
        assertThat(Acting.as(ana.id(), loops::mine)).isEmpty();
        handOver(panel, bo, ana);
        assertThat(Acting.as(
                        ana.id(), () -> scorecards.own(panel.interviewOf(ana)).id()))
                .isEqualTo(card);
        assertThat(Acting.as(bo.id(), loops::mine)).isEmpty();
    }

    @Test
    void both_the_one_and_the_other_are_on_record() {
        var panel = toCome(examples.panel("PM", 2, Visibility.AFTER_OWN));
        var ana = panel.interviewer(0);
        var bo = examples.person("Bo");
        handOver(panel, ana, bo);
        var loop = panel.loop().id();
        assertThat(named(loop, AuditAction.PANEL_PLANNED)).contains(bo.id());
        assertThat(named(loop, AuditAction.DEBRIEF_STEP)).containsExactly(ana.id());
        assertThat(Acting.as(panel.manager().id(), () -> steps.of(loop)))
                .filteredOn(step -> step.kind() == StepKind.TAKEN_OFF)
                .extracting(Step::note)
                .containsExactly("%s: %s takes the interview over".formatted(ana.name(), bo.name()));
    }

    /** The same panel, with all its interviews tomorrow. */
    private Panel toCome(Panel panel) {
        for (var interviewer : panel.interviewers()) replan(panel, panel.interviewOf(interviewer), interviewer);
        return panel;
    }

    private void handOver(Panel panel, Person from, Person to) {
        var now = Acting.as(panel.manager().id(), () -> loops.byId(panel.loop().id()));
        replan(panel, now.interviewOf(from.id()).orElseThrow().id(), to);
    }

    private void replan(Panel panel, UUID interview, Person to) {
        var plan = examples.interview(to, Duration.ofDays(-1), examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.replan(interview, plan));
    }

    private List<UUID> named(UUID loop, AuditAction action) {
        return Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 200)).stream()
                .filter(entry -> loop.equals(entry.loop()) && entry.action() == action)
                .map(AuditEntry::subjects)
                .flatMap(List::stream)
                .toList();
    }
}
