package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditLog;
import app.verdict.debriefs.Debriefs;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Duties for one opening alone reach as far as that opening. */
@VerdictTest
class OpeningTeamTest {
    @Autowired
    Examples examples;

    @Autowired
    Openings openings;

    @Autowired
    Loops loops;

    @Autowired
    Panels panels;

    @Autowired
    Stages stages;

    @Autowired
    Candidates candidates;

    @Autowired
    Debriefs debriefs;

    @Autowired
    AuditLog log;

    @Test
    void the_recruiter_of_one_opening_plans_and_follows_its_loops_and_no_others() {
        var panel = panel();
        var another = panel();
        var helper = examples.person("Helper");
        assertThatThrownBy(() -> as(helper, openings::kept)).isInstanceOf(NotAllowed.class);
        give(panel, helper, Duty.RECRUITER);

        assertThat(as(helper, openings::kept)).extracting(Opening::id).containsExactly(opening(panel));
        assertThat(as(helper, loops::all))
                .extracting(Loop::id)
                .containsExactly(panel.loop().id());
        assertThat(as(helper, candidates::all))
                .extracting(Candidate::name)
                .containsExactly(panel.loop().candidate().name());
        var plan = examples.interview(
                examples.person("One more"), Duration.ofHours(1), examples.competencies(panel.rubric()));
        Acting.as(helper.id(), () -> loops.add(panel.loop().id(), plan));
        assertThat(as(helper, () -> loops.byId(panel.loop().id())).interviews()).hasSize(2);
        as(helper, () -> loops.plan(opening(panel), "Somebody else", "", List.of(plan)));

        assertThatThrownBy(() -> as(helper, () -> loops.byId(another.loop().id())))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as(helper, () -> loops.plan(opening(another), "Nobody", "", List.of(plan))))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining(another.manager().name());
        assertThat(as(helper, openings::mayOpen)).isFalse();
    }

    @Test
    void what_was_given_for_one_opening_can_be_taken_and_is_on_record() {
        var panel = panel();
        var helper = examples.person("Helper");
        var recruiter = new OpeningDuty(helper.id(), Duty.RECRUITER);
        give(panel, helper, Duty.RECRUITER);
        Acting.as(panel.manager().id(), () -> openings.changeTeam(opening(panel), Set.of(), Set.of(recruiter)));
        assertThatThrownBy(() -> as(helper, () -> loops.byId(panel.loop().id())))
                .isInstanceOf(Unknown.class);
        assertThat(Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 20)))
                .filteredOn(entry -> entry.action() == AuditAction.TEAM_CHANGED
                        && entry.subjects().equals(List.of(opening(panel), helper.id())))
                .extracting(entry -> entry.detail())
                .containsExactly("taken: Recruiter", "given: Recruiter");
    }

    @Test
    void an_interviewer_of_one_opening_is_put_on_its_panels_alone() {
        var panel = panel();
        var another = panel();
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        give(panel, recruiter, Duty.INTERVIEWER);
        var plan = examples.interview(recruiter, Duration.ofHours(1), examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.add(panel.loop().id(), plan));
        assertThat(Acting.as(panel.manager().id(), () -> openings.interviewers(opening(panel))))
                .extracting(Person::name)
                .contains(recruiter.name());
        assertThatThrownBy(() -> Acting.as(
                        another.manager().id(), () -> loops.add(another.loop().id(), plan)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("is not an interviewer");
    }

    @Test
    void a_hiring_manager_plans_for_the_openings_of_others_no_more_than_anybody() {
        var panel = panel();
        var other = examples.person("Manager", Duty.HIRING_MANAGER, Duty.INTERVIEWER);
        var plan = examples.interview(other, Duration.ofHours(1), examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.add(panel.loop().id(), plan));
        assertThatThrownBy(() -> as(other, () -> loops.plan(opening(panel), "Nobody", "", List.of(plan))))
                .isInstanceOf(NotAllowed.class);
        var own = panel.interviewOf(panel.interviewer(0));
        assertThatThrownBy(() ->
                        Acting.as(other.id(), () -> panels.takeOff(panel.loop().id(), own, "No reason")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_opening_that_is_handed_over_belongs_to_the_new_hiring_manager_at_once() {
        var panel = panel();
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var next = examples.person("Next", Duty.HIRING_MANAGER);
        var loop = panel.loop().id();
        Acting.as(panel.manager().id(), () -> openings.handOver(opening(panel), next.id()));
        assertThat(as(next, () -> debriefs.of(loop)).scorecards()).hasSize(1);
        assertThatThrownBy(() -> as(panel.manager(), () -> loops.byId(loop))).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as(
                        panel.manager(),
                        () -> openings.handOver(opening(panel), panel.manager().id())))
                .isInstanceOf(NotAllowed.class);
        examples.openDebrief(next, loop);
    }

    @Test
    void only_an_administrator_makes_somebody_hiring_manager_of_one_opening_who_is_none_elsewhere() {
        var panel = panel();
        var newcomer = examples.person("Newcomer");
        assertThatThrownBy(() -> as(panel.manager(), () -> openings.handOver(opening(panel), newcomer.id())))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("is not a hiring manager");
        Acting.as(examples.administrator(), () -> openings.handOver(opening(panel), newcomer.id()));
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        assertThat(as(newcomer, openings::kept)).extracting(Opening::id).containsExactly(opening(panel));
        examples.openDebrief(newcomer, panel.loop().id());
        assertThat(as(newcomer, openings::mayOpen)).isFalse();
    }

    @Test
    void nobody_takes_an_opening_over_in_which_they_could_not_decide() {
        var panel = panel();
        var close = examples.person("Close", Duty.HIRING_MANAGER);
        Acting.as(panel.manager().id(), () -> panels.markConflict(panel.loop().id(), close.id(), "A friend"));
        refused(panel, close, "too close to " + panel.loop().candidate().name());

        var approver = examples.person("Approver", Duty.HIRING_MANAGER);
        Acting.as(
                panel.manager().id(),
                () -> stages.nameSecondApprover(panel.loop().id(), approver.id()));
        refused(panel, approver, "second approver for");

        var candidate = examples.person("Inside", Duty.HIRING_MANAGER);
        var plan = examples.interview(panel.interviewer(0), Duration.ofHours(1), examples.competencies(panel.rubric()));
        as(panel.manager(), () -> loops.plan(opening(panel), "Inside", candidate.email(), List.of(plan)));
        refused(panel, candidate, "is a candidate for this opening");
    }

    private void refused(Panel panel, Person to, String why) {
        assertThatThrownBy(() -> as(panel.manager(), () -> openings.handOver(opening(panel), to.id())))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(why);
    }

    private Panel panel() {
        return examples.panel("PM", 1, Visibility.AFTER_OWN);
    }

    private void give(Panel panel, Person person, Duty duty) {
        Acting.as(
                panel.manager().id(),
                () -> openings.changeTeam(opening(panel), Set.of(new OpeningDuty(person.id(), duty)), Set.of()));
    }

    private static UUID opening(Panel panel) {
        return panel.loop().opening().id();
    }

    private static <T> T as(Person person, java.util.function.Supplier<T> work) {
        return Acting.as(person.id(), work);
    }

    private static void as(Person person, Runnable work) {
        Acting.as(person.id(), work);
    }
}
