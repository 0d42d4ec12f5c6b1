package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.loops.Step;
import app.verdict.loops.StepKind;
import app.verdict.loops.Steps;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Independence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class MeetingsTest {
    @Autowired
    Examples examples;

    @Autowired
    Meetings meetings;

    @Autowired
    Secrets secrets;

    @Autowired
    Minutes minutes;

    @Autowired
    Closing closing;

    @Autowired
    Screens screens;

    @Autowired
    Stages stages;

    @Autowired
    Steps steps;

    @Autowired
    Loops loops;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Owner owner;

    @Test
    void a_loop_collects_is_ready_is_open_and_is_decided_as_the_facts_say() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        assertThat(stage(panel)).isEqualTo(Stage.COLLECTING);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        assertThat(stage(panel)).isEqualTo(Stage.COLLECTING);
        assertThatThrownBy(() ->
                        as(panel.manager(), () -> meetings.open(panel.loop().id())))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(panel.interviewer(1).name());
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        assertThat(stage(panel)).isEqualTo(Stage.READY);
        examples.openDebrief(panel);
        assertThat(stage(panel)).isEqualTo(Stage.OPEN);
        as(panel.manager(), () -> debriefs.decide(panel.loop().id(), complete(panel, Outcome.HIRE)));
        assertThat(stage(panel)).isEqualTo(Stage.DECIDED);
        assertThat(as(panel.manager(), () -> steps.of(panel.loop().id())))
                .extracting(Step::kind)
                .containsExactly(StepKind.OPENED, StepKind.DECIDED);
    }

    @Test
    void going_ahead_without_somebody_needs_a_reason_opens_what_is_in_and_marks_what_comes_later() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_ALL);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var loop = panel.loop().id();
        assertThat(as(panel.manager(), () -> debriefs.of(loop)).reading()).isEqualTo(Independence.AWAITS_ALL);
        assertThatThrownBy(() -> as(panel.manager(), () -> stages.reveal(loop, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(panel.interviewer(0), () -> stages.reveal(loop, "I want to know")))
                .isInstanceOf(NotAllowed.class);
        as(panel.manager(), () -> stages.reveal(loop, "On leave until spring"));
        assertThat(as(panel.manager(), () -> debriefs.of(loop)).scorecards()).hasSize(1);
        assertThat(as(panel.interviewer(1), () -> debriefs.of(loop)).reading()).isEqualTo(Independence.OWES_OWN);
        examples.submit(panel, panel.interviewer(1), Rating.NO);
        var after = as(panel.manager(), () -> loops.byId(loop));
        assertThat(after.interviews())
                .satisfiesExactlyInAnyOrder(
                        interview -> assertThat(after.notIndependent(interview)).isFalse(),
                        interview -> assertThat(after.notIndependent(interview)).isTrue());
    }

    @Test
    void a_lean_reaches_nobody_before_its_reveal_and_the_hiring_managers_comes_last() {
        var panel = open(2);
        var loop = panel.loop().id();
        as(panel.interviewer(0), () -> secrets.lean(loop, Rating.STRONG_NO));
        as(panel.manager(), () -> secrets.lean(loop, Rating.YES));
        assertThat(room(panel, panel.interviewer(1)).leans()).isEmpty();
        assertThat(room(panel, panel.interviewer(1)).leansIn())
                .containsExactlyInAnyOrder(
                        panel.interviewer(0).id(), panel.manager().id());
        assertThat(room(panel, panel.manager()).leans())
                .containsExactly(Map.entry(panel.manager().id(), Rating.YES));
        assertThatThrownBy(() -> as(panel.manager(), () -> meetings.revealManagersLean(loop)))
                .isInstanceOf(Invalid.class);
        as(panel.manager(), () -> meetings.revealLeans(loop));
        assertThat(room(panel, panel.interviewer(1)).leans())
                .containsExactly(Map.entry(panel.interviewer(0).id(), Rating.STRONG_NO));
        as(panel.manager(), () -> meetings.revealManagersLean(loop));
        assertThat(room(panel, panel.interviewer(1)).leans()).hasSize(2);
        assertThatThrownBy(() -> as(panel.interviewer(1), () -> secrets.lean(loop, Rating.YES)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("on the table");
    }

    @Test
    void the_database_itself_refuses_a_lean_or_an_estimate_after_its_reveal() {
        var panel = open(1);
        var loop = panel.loop().id();
        var author = panel.interviewer(0);
        as(author, () -> secrets.lean(loop, Rating.YES));
        assertThatThrownBy(() -> as(panel.manager(), () -> meetings.revealLeans(loop)))
                .hasMessageContaining("Enter your own lean first");
        as(panel.manager(), () -> secrets.lean(loop, Rating.YES));
        as(panel.manager(), () -> meetings.revealLeans(loop));
        assertThatThrownBy(() -> owner.sql().update("update lean set level = 1 where loop_id = ?", loop))
                .hasMessageContaining("never changes");
        var competency = panel.rubric().competencies().getFirst().id();
        assertThatThrownBy(() -> owner.sql()
                        .update("insert into estimate values (?, ?, ?, 2, now())", loop, competency, author.id()))
                .hasMessageContaining("between the call for it and its reveal");
    }

    @Test
    void a_second_estimate_is_secret_stands_beside_the_rating_and_comes_to_an_end_with_its_reveal() {
        var panel = open(2);
        var loop = panel.loop().id();
        var competency = panel.rubric().competencies().getFirst().id();
        assertThatThrownBy(() -> as(panel.interviewer(0), () -> secrets.estimate(loop, competency, Rating.NO)))
                .isInstanceOf(Invalid.class);
        as(panel.manager(), () -> meetings.callEstimates(loop, competency));
        as(panel.interviewer(0), () -> secrets.estimate(loop, competency, Rating.NO));
        assertThat(room(panel, panel.interviewer(1)).talk(competency).estimates())
                .isEmpty();
        assertThat(room(panel, panel.interviewer(1)).talk(competency).estimatesIn())
                .hasSize(1);
        as(panel.manager(), () -> meetings.revealEstimates(loop, competency));
        assertThat(room(panel, panel.interviewer(1)).talk(competency).estimates())
                .containsExactly(Map.entry(panel.interviewer(0).id(), Rating.NO));
        assertThat(as(panel.manager(), () -> debriefs.of(loop)).scorecards())
                .allMatch(card -> card.rating(competency).orElseThrow() == Rating.YES);
        assertThatThrownBy(() -> as(panel.interviewer(1), () -> secrets.estimate(loop, competency, Rating.NO)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_meeting_is_moved_by_those_who_run_it_and_of_two_at_once_one_is_told() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var loop = panel.loop().id();
        var facilitator = examples.person("Facilitator", Duty.RECRUITER);
        as(panel.manager(), () -> stages.nameFacilitator(loop, facilitator.id()));
        assertThat(as(facilitator, () -> debriefs.of(loop)).open()).isFalse();
        as(facilitator, () -> meetings.open(loop));
        assertThat(room(panel, facilitator).position()).isEqualTo(Position.READING);
        assertThatThrownBy(() -> as(panel.interviewer(0), () -> meetings.move(loop, Position.READING, Position.LEANS)))
                .isInstanceOf(NotAllowed.class);
        as(facilitator, () -> meetings.move(loop, Position.READING, Position.LEANS));
        assertThatThrownBy(() -> as(panel.manager(), () -> meetings.move(loop, Position.READING, Position.DECIDING)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("moved on meanwhile");
        assertThat(room(panel, panel.interviewer(0)).position()).isEqualTo(Position.LEANS);
        assertThatThrownBy(() -> as(facilitator, () -> secrets.lean(loop, Rating.YES)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_owes_a_scorecard_can_neither_follow_nor_run_the_meeting() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.STRONG_NO);
        var loop = panel.loop().id();
        assertThatThrownBy(() -> as(
                        panel.manager(),
                        () -> stages.nameFacilitator(loop, panel.interviewer(1).id())))
                .isInstanceOf(Invalid.class);
        examples.openDebrief(panel);
        for (var step : List.<Runnable>of(
                () -> meetings.room(loop),
                () -> secrets.lean(loop, Rating.YES),
                () -> minutes.note(
                        loop, panel.rubric().competencies().getFirst().id(), "I was there")))
            assertThatThrownBy(() -> as(panel.interviewer(1), step))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("Submitting opens them");
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        assertThat(room(panel, panel.interviewer(1)).participants()).hasSize(3);
    }

    @Test
    void only_what_all_agree_on_and_is_no_gate_is_skipped() {
        var panel = open(2);
        var loop = panel.loop().id();
        var agreed = panel.rubric().competency("product-intuition").id();
        var gate = panel.rubric().gates().getFirst().id();
        as(panel.manager(), () -> meetings.skip(loop, agreed));
        assertThat(room(panel, panel.interviewer(0)).talk(agreed).skipped()).isTrue();
        assertThatThrownBy(() -> as(panel.manager(), () -> meetings.skip(loop, gate)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_timer_is_shared_and_ends_with_its_position() {
        var panel = open(1);
        var loop = panel.loop().id();
        as(panel.manager(), () -> meetings.startTimer(loop, Duration.ofMinutes(5)));
        var room = room(panel, panel.interviewer(0));
        assertThat(room.meeting().timerEndsAt())
                .hasValueSatisfying(end -> assertThat(end).isAfter(room.now()));
        as(panel.manager(), () -> meetings.move(loop, Position.READING, Position.LEANS));
        assertThat(room(panel, panel.interviewer(0)).meeting().timerEndsAt()).isEmpty();
        assertThatThrownBy(() -> as(panel.manager(), () -> meetings.startTimer(loop, Duration.ofDays(1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_code_puts_what_is_revealed_on_a_screen_for_all_and_ends_with_the_debrief() {
        var panel = open(2);
        var loop = panel.loop().id();
        var code = as(panel.manager(), () -> meetings.share(loop));
        as(panel.manager(), () -> secrets.lean(loop, Rating.YES));
        as(panel.interviewer(0), () -> secrets.lean(loop, Rating.STRONG_NO));
        assertThat(screens.shown(code).room().leans()).isEmpty();
        assertThat(screens.shown(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                        .visited())
                .containsExactly(Position.READING);
        assertThatThrownBy(() -> screens.shown("AAAA-AAAA")).isInstanceOf(Unknown.class);
        var next = as(panel.manager(), () -> meetings.share(loop));
        assertThatThrownBy(() -> screens.shown(code)).isInstanceOf(Unknown.class);
        as(panel.manager(), () -> meetings.revealLeans(loop));
        assertThat(screens.shown(next).room().leans())
                .containsExactly(Map.entry(panel.interviewer(0).id(), Rating.STRONG_NO));
        as(panel.manager(), () -> debriefs.decide(loop, complete(panel, Outcome.NO_HIRE)));
        assertThatThrownBy(() -> screens.shown(next)).isInstanceOf(Refusal.class);
        as(panel.manager(), () -> closing.reopen(loop, "A reference said otherwise"));
        assertThatThrownBy(() -> screens.shown(next)).isInstanceOf(Unknown.class);
    }

    @Test
    void an_interview_that_is_added_to_an_open_debrief_hides_it_from_nobody() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_ALL);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.openDebrief(panel);
        var plan = examples.interview(
                examples.person("Another"), Duration.ofHours(1), examples.competencies(panel.rubric()));
        as(panel.manager(), () -> loops.add(panel.loop().id(), plan));
        assertThat(room(panel, panel.interviewer(0)).debrief().scorecards()).hasSize(1);
    }

    @Test
    void those_who_see_it_otherwise_speak_first_then_the_less_senior_and_the_hiring_manager_last() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER, Duty.INTERVIEWER);
        var senior = seniority(examples.person("Senior"), 8);
        var junior = seniority(examples.person("Junior"), 2);
        var outlier = seniority(examples.person("Outlier"), 9);
        var panel = examples.panel("PM", manager, List.of(manager, senior, junior, outlier), Visibility.AFTER_OWN);
        for (var person : List.of(manager, senior, junior)) examples.submit(panel, person, Rating.YES);
        examples.submit(panel, outlier, Rating.STRONG_NO);
        examples.openDebrief(panel);
        var room = room(panel, junior);
        assertThat(room.speakers(panel.rubric().competencies().getFirst()))
                .extracting(Person::name)
                .containsExactly(outlier.name(), junior.name(), senior.name(), manager.name());
        assertThat(room.participants()).extracting(Person::name).last().isEqualTo(manager.name());
    }

    private Examples.Panel open(int interviewers) {
        var panel = examples.panel("PM", interviewers, Visibility.AFTER_OWN);
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES);
        examples.openDebrief(panel);
        return panel;
    }

    private Person seniority(Person person, int level) {
        owner.sql().update("update person set seniority = ? where id = ?", level, person.id());
        return person;
    }

    private Room room(Examples.Panel panel, Person reader) {
        return as(reader, () -> meetings.room(panel.loop().id()));
    }

    private Stage stage(Examples.Panel panel) {
        return as(panel.manager(), () -> loops.byId(panel.loop().id())).stage();
    }

    private DecisionDraft complete(Examples.Panel panel, Outcome outcome) {
        return CompleteDrafts.of(
                as(panel.manager(), () -> debriefs.of(panel.loop().id())), outcome);
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return Acting.as(person.id(), work);
    }

    private static void as(Person person, Runnable work) {
        Acting.as(person.id(), work);
    }
}
