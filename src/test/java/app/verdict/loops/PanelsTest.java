package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Secrets;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class PanelsTest {
    @Autowired
    Examples examples;

    @Autowired
    Panels panels;

    @Autowired
    Stages stages;

    @Autowired
    Owner owner;

    @Autowired
    Loops loops;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Meetings meetings;

    @Autowired
    Secrets secrets;

    @Test
    void whoever_is_taken_off_in_mid_meeting_sees_and_says_nothing_any_more_and_their_scorecard_stays() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES);
        examples.openDebrief(panel);
        var loop = panel.loop().id();
        var leaving = panel.interviewer(0);
        assertThat(Acting.as(leaving.id(), () -> meetings.room(loop)).panellists())
                .hasSize(3);
        Acting.as(leaving.id(), () -> secrets.lean(loop, Rating.STRONG_NO));

        takeOff(panel, leaving, "Turned out to be a former colleague");

        assertThatThrownBy(() -> Acting.as(leaving.id(), () -> meetings.room(loop)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(leaving.id(), () -> secrets.lean(loop, Rating.NO)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(leaving.id(), () -> loops.interview(panel.interviewOf(leaving))))
                .isInstanceOf(Unknown.class);
        assertThat(Acting.as(leaving.id(), () -> scorecards.readable(loop)))
                .as("one's own")
                .hasSize(1);
        assertThat(Acting.as(leaving.id(), loops::mine)).isEmpty();
        var room = Acting.as(panel.manager().id(), () -> meetings.room(loop));
        assertThat(room.debrief().scorecards()).hasSize(3);
        assertThat(room.panellists()).extracting(Person::id).doesNotContain(leaving.id());
        assertThat(room.participants()).extracting(Person::id).doesNotContain(leaving.id());
        assertThat(room.speakers(panel.rubric().competencies().getFirst()))
                .extracting(Person::id)
                .doesNotContain(leaving.id());
    }

    @Test
    void a_scorecard_still_out_is_not_waited_for_once_its_author_has_left() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_ALL);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var loop = panel.loop().id();
        assertThat(reading(panel, panel.manager())).isEqualTo(Independence.AWAITS_ALL);
        takeOff(panel, panel.interviewer(1), "Ill until spring");
        assertThat(reading(panel, panel.manager())).isEqualTo(Independence.OPEN);
        assertThat(Acting.as(panel.manager().id(), () -> scorecards.readable(loop)))
                .hasSize(1);
        var left = Acting.as(panel.manager().id(), () -> loops.byId(loop));
        assertThat(left.stage()).isEqualTo(Stage.READY);
        assertThat(left.missing()).isEmpty();
        assertThat(left.left()).extracting(Interview::onPanel).containsExactly(false);
    }

    @Test
    void whoever_comes_back_before_submitting_finds_their_draft() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var away = panel.interviewer(1);
        var card = examples.draft(panel, away, Rating.NO, Map.of());
        takeOff(panel, away, "On leave");
        assertThatThrownBy(() -> Acting.as(away.id(), () -> journal.explain(card, "One more thought")))
                .isInstanceOf(Unknown.class);
        add(panel, away);
        assertThat(Acting.as(
                        away.id(), () -> scorecards.own(panel.interviewOf(away)).id()))
                .isEqualTo(card);
        Acting.as(away.id(), () -> scorecards.submit(card));
        assertThat(reading(panel, away)).isEqualTo(Independence.OPEN);
    }

    @Test
    void a_hiring_manager_taken_off_the_panel_reads_the_others_and_so_submits_nothing_any_more() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER, Duty.INTERVIEWER);
        var panel =
                examples.panel("PM", manager, List.of(manager, examples.person("Interviewer")), Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        var card = examples.draft(panel, manager, Rating.NO, Map.of());
        assertThat(reading(panel, manager)).isEqualTo(Independence.OWES_OWN);
        takeOff(panel, manager, "Leaves it to the panel");
        assertThat(reading(panel, manager)).isEqualTo(Independence.OPEN);
        assertThatThrownBy(() -> Acting.as(manager.id(), () -> scorecards.submit(card)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(manager.id(), () -> journal.explain(card, "After having read")))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(
                        manager.id(),
                        () -> scorecards.own(
                                panel.loop().interviews().getFirst().id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> add(panel, manager))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("may have read");
    }

    @Test
    void whoever_was_on_the_panel_neither_runs_its_debrief_nor_approves_as_an_outsider() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        var leaving = examples.person("Administrator", Duty.ADMINISTRATOR, Duty.INTERVIEWER);
        add(panel, leaving);
        var held = Acting.as(panel.manager().id(), () -> loops.byId(loop));
        var whole = new Panel(
                held, panel.rubric(), panel.manager(), List.of(panel.interviewer(0), panel.interviewer(1), leaving));
        for (var interviewer : whole.interviewers()) examples.submit(whole, interviewer, Rating.YES);
        Acting.as(panel.manager().id(), () -> stages.nameFacilitator(loop, leaving.id()));
        takeOff(whole, leaving, "A conflict came up");
        var now = Acting.as(panel.manager().id(), () -> loops.byId(loop));
        assertThat(now.facilitator()).isEmpty();
        assertThat(Stages.mayApprove(now, leaving)).isFalse();
    }

    @Test
    void nobody_comes_back_for_a_second_scorecard() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        takeOff(panel, panel.interviewer(0), "Knows the candidate");
        assertThatThrownBy(() -> add(panel, panel.interviewer(0)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("on record");
    }

    @Test
    void it_takes_a_planner_a_reason_and_somebody_who_stays() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        assertThatThrownBy(() -> takeOff(panel, panel.interviewer(1), " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Acting.as(
                        panel.interviewer(0).id(),
                        () -> panels.takeOff(
                                panel.loop().id(), panel.interviewOf(panel.interviewer(1)), "I would rather not")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(
                        examples.person("Outsider", Duty.HIRING_MANAGER).id(),
                        () -> panels.takeOff(panel.loop().id(), panel.interviewOf(panel.interviewer(1)), "Why not")))
                .isInstanceOf(Unknown.class);
        takeOff(panel, panel.interviewer(1), "On leave");
        assertThatThrownBy(() -> takeOff(panel, panel.interviewer(1), "Twice")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> takeOff(panel, panel.interviewer(0), "The last one"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoever_is_too_close_to_the_candidate_sees_nothing_whatever_their_part_and_comes_back_to_no_panel() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES);
        var facilitator = examples.person("Facilitator");
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        Acting.as(panel.manager().id(), () -> stages.nameFacilitator(loop, facilitator.id()));
        examples.openDebrief(panel);
        for (var close : List.of(panel.interviewer(0), facilitator, recruiter)) {
            assertThat(Acting.as(close.id(), () -> loops.byId(loop)).id()).isEqualTo(loop);
            Acting.as(panel.manager().id(), () -> panels.markConflict(loop, close.id(), "Went to school together"));
            assertThatThrownBy(() -> Acting.as(close.id(), () -> loops.byId(loop)))
                    .as(close.name())
                    .isInstanceOf(Unknown.class);
            assertThat(Acting.as(close.id(), loops::all)).extracting(Loop::id).doesNotContain(loop);
            assertThat(Acting.as(close.id(), () -> scorecards.readable(loop)))
                    .extracting(card -> card.writtenBy(close.id()))
                    .doesNotContain(false);
        }
        assertThat(Acting.as(panel.manager().id(), () -> loops.byId(loop)).left())
                .hasSize(1);
        assertThatThrownBy(() -> add(panel, panel.interviewer(0))).isInstanceOf(Invalid.class);
        assertThat(Acting.as(panel.manager().id(), () -> panels.conflicts(loop)))
                .hasSize(3);
        Acting.as(panel.manager().id(), () -> panels.liftConflict(loop, recruiter.id()));
        assertThat(Acting.as(recruiter.id(), () -> loops.byId(loop)).id()).isEqualTo(loop);
    }

    @Test
    void an_internal_candidate_never_reaches_their_own_loop_whatever_their_role() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.NO);
        for (var duty : Duty.values()) {
            var candidate = examples.person("Candidate", duty);
            owner.sql()
                    .update(
                            "update candidate set email = upper(?) where id = (select candidate_id from loop where id = ?)",
                            candidate.email(),
                            loop);
            assertThatThrownBy(() -> Acting.as(candidate.id(), () -> loops.byId(loop)))
                    .isInstanceOf(Unknown.class);
            assertThat(Acting.as(candidate.id(), loops::all))
                    .extracting(Loop::id)
                    .doesNotContain(loop);
            assertThatThrownBy(() -> add(panel, candidate)).isInstanceOf(Invalid.class);
        }
        owner.sql()
                .update(
                        "update candidate set email = ? where id = (select candidate_id from loop where id = ?)",
                        panel.manager().email(),
                        loop);
        assertThat(Acting.as(panel.manager().id(), () -> scorecards.readable(loop)))
                .as("a hiring manager who applies in their own opening")
                .isEmpty();
    }

    @Test
    void a_hiring_manager_is_not_marked_but_gives_the_opening_away() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        assertThatThrownBy(() -> Acting.as(
                        panel.manager().id(),
                        () -> panels.markConflict(
                                panel.loop().id(), panel.manager().id(), "Married")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("manages this opening");
    }

    private void takeOff(Panel panel, Person person, String reason) {
        var interview = panel.interviewOf(person);
        Acting.as(panel.manager().id(), () -> panels.takeOff(panel.loop().id(), interview, reason));
    }

    private void add(Panel panel, Person person) {
        var plan = examples.interview(person, Duration.ofHours(1), examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.add(panel.loop().id(), plan));
    }

    private Independence reading(Panel panel, Person person) {
        return Acting.as(person.id(), () -> debriefs.of(panel.loop().id())).reading();
    }
}
