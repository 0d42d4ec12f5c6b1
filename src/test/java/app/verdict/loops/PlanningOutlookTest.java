package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan leads to, and that what stands against it is refused, on a real database. */
@VerdictTest
class PlanningOutlookTest {
    private static final int OUTLOOK = 7;
    private static final Duration TOMORROW = Duration.ofDays(-1);

    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Panels panels;

    @Autowired
    Planning planning;

    @Autowired
    LoopTemplates templates;

    @Autowired
    Tested tested;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    @Test
    void nobody_is_planned_for_two_interviews_at_once_whoever_plans_the_other() {
        var bo = examples.person("Bo");
        var first = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var second = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var plan = examples.interview(bo, TOMORROW, focus(first));
        Acting.as(first.manager().id(), () -> loops.add(first.loop().id(), plan));
        assertThatThrownBy(() -> Acting.as(
                        second.manager().id(), () -> loops.add(second.loop().id(), plan)))
                .isInstanceOf(Invalid.class)
                .hasMessage(bo.name() + " has another interview at that time.");
        var later = examples.interview(bo, TOMORROW.minusHours(1), focus(first));
        Acting.as(second.manager().id(), () -> loops.add(second.loop().id(), later));
        var moved = Acting.as(
                        second.manager().id(), () -> loops.byId(second.loop().id()))
                .interviewOf(bo.id())
                .orElseThrow();
        assertThatThrownBy(() -> Acting.as(second.manager().id(), () -> loops.replan(moved.id(), plan)))
                .isInstanceOf(Invalid.class);
        Acting.as(second.manager().id(), () -> loops.replan(moved.id(), later));
    }

    @Test
    void the_load_is_a_number_over_the_loops_that_the_planner_may_know_of_and_a_taken_time_is_over_all() {
        var bo = examples.person("Bo");
        var own = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var others = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var taken = examples.interview(bo, TOMORROW, focus(others));
        Acting.as(others.manager().id(), () -> loops.add(others.loop().id(), taken));
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var opening = own.loop().opening().id();
        var same = new Sketch(null, taken.kind(), bo.id(), taken.startsAt(), 50, Set.of());
        assertThat(row(own.manager(), opening, same)).satisfies(row -> {
            assertThat(row.load()).isZero();
            assertThat(row.clashes()).hasSize(1);
        });
        assertThat(row(recruiter, opening, same).load()).isOne();
    }

    @Test
    void whoever_is_kept_out_of_a_loop_is_not_even_told_that_its_time_is_taken() {
        var bo = examples.person("Bo");
        var own = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var others = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var taken = examples.interview(bo, TOMORROW, focus(others));
        Acting.as(others.manager().id(), () -> {
            loops.add(others.loop().id(), taken);
            panels.markConflict(others.loop().id(), own.manager().id(), "A relative");
        });
        var same = new Sketch(null, taken.kind(), bo.id(), taken.startsAt(), 50, Set.of());
        assertThat(row(own.manager(), own.loop().opening().id(), same)).isEqualTo(new Outlook.Row(0, List.of()));
    }

    @Test
    void whoever_is_too_close_to_a_candidate_learns_from_no_plan_who_else_is() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var bo = examples.person("Bo");
        var relative = examples.person("Relative", Duty.HIRING_MANAGER);
        Acting.as(panel.manager().id(), () -> {
            panels.markConflict(panel.loop().id(), bo.id(), "A friend");
            panels.markConflict(panel.loop().id(), relative.id(), "A relative");
        });
        var opening = examples.opening("PM", relative, Visibility.AFTER_OWN);
        var candidate = panel.loop().candidate().id();
        var plan = examples.interview(bo, TOMORROW, focus(panel));
        var sketch = new Sketch(null, plan.kind(), bo.id(), plan.startsAt(), 50, Set.of());
        assertThat(clashes(panel.manager(), panel.loop().opening().id(), candidate, sketch))
                .isNotEmpty();
        assertThat(clashes(relative, opening.id(), candidate, sketch)).isEmpty();
        assertThatThrownBy(() -> Acting.as(relative.id(), () -> loops.plan(opening.id(), candidate, List.of(plan))))
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("You are too close to");
    }

    private List<String> clashes(Person planner, UUID opening, UUID candidate, Sketch sketch) {
        return Acting.as(planner.id(), () -> planning.outlook(opening, candidate, List.of(sketch), ZoneId.of("UTC")))
                .rows()
                .getFirst()
                .clashes();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_undone_unseen() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var manager = panel.manager().id();
        var ana = panel.interviewer(0);
        var shown = interviewOf(panel, ana);
        Acting.as(manager, () -> loops.replan(shown.id(), examples.interview(ana, TOMORROW, focus(panel))));
        var mine = examples.interview(ana, Duration.ofHours(2), focus(panel));
        assertThatThrownBy(() -> Acting.as(manager, () -> loops.replan(shown, mine)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("after you had opened it");
        var moved = interviewOf(panel, ana);
        assertThat(moved.startsAt()).isNotEqualTo(shown.startsAt());
        Acting.as(manager, () -> loops.replan(moved, mine));
        assertThat(interviewOf(panel, ana).startsAt()).isBefore(moved.startsAt());
    }

    @Test
    void moving_what_was_held_to_another_day_takes_up_a_loop_that_was_called_off() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var manager = panel.manager().id();
        var loop = panel.loop().id();
        Acting.as(manager, () -> panels.callOff(loop, "No longer interested"));
        assertThat(Acting.as(manager, () -> loops.byId(loop)).calledOff()).isTrue();
        var ana = panel.interviewer(0);
        Acting.as(
                manager,
                () -> loops.replan(interviewOf(panel, ana).id(), examples.interview(ana, TOMORROW, focus(panel))));
        assertThat(Acting.as(manager, () -> loops.byId(loop)).calledOff()).isFalse();
    }

    private Interview interviewOf(Panel panel, Person person) {
        return Acting.as(panel.manager().id(), () -> loops.byId(panel.loop().id()))
                .interviewOf(person.id())
                .orElseThrow();
    }

    @Test
    void somebody_too_close_to_a_candidate_is_so_in_every_loop_of_theirs() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var bo = examples.person("Bo");
        Acting.as(panel.manager().id(), () -> panels.markConflict(panel.loop().id(), bo.id(), "A friend"));
        var other = examples.opening("PMM", panel.manager(), Visibility.AFTER_OWN);
        var plan = examples.interview(
                bo,
                TOMORROW,
                Set.of(examples.rubric("PMM").competencies().getFirst().id()));
        var candidate = panel.loop().candidate().id();
        assertThatThrownBy(
                        () -> Acting.as(panel.manager().id(), () -> loops.plan(other.id(), candidate, List.of(plan))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("too close to");
        var outlook = Acting.as(
                panel.manager().id(),
                () -> planning.outlook(
                        other.id(),
                        candidate,
                        List.of(new Sketch(null, plan.kind(), bo.id(), plan.startsAt(), 50, plan.focus())),
                        ZoneId.of("UTC")));
        assertThat(outlook.rows().getFirst().clashes()).isNotEmpty();
    }

    @Test
    void nobody_weighs_a_plan_for_an_opening_that_they_do_not_plan_for() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        assertThatThrownBy(() -> row(
                        panel.interviewer(0),
                        panel.loop().opening().id(),
                        new Sketch(null, null, null, null, 50, Set.of())))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void an_outlook_takes_as_many_statements_however_many_loops_there_are(int count) {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var people = List.of(examples.person("Ana"), examples.person("Bo"), examples.person("Cy"));
        Panel last = examples.panel("PM", manager, people, Visibility.AFTER_OWN);
        for (int i = 1; i < count; i++) last = examples.panel("PM", manager, people, Visibility.AFTER_OWN);
        var opening = last.loop().opening().id();
        var candidate = last.loop().candidate().id();
        var sketches = people.stream()
                .map(person -> new Sketch(
                        null,
                        InterviewKind.PRODUCT_CASE,
                        person.id(),
                        clock.instant().plusSeconds(86400),
                        50,
                        Set.of()))
                .toList();
        var statements = Statements.during(() -> Acting.as(manager.id(), () -> {
            var outlook = planning.outlook(opening, candidate, sketches, ZoneId.of("Europe/Berlin"));
            assertThat(outlook.rows()).hasSize(3);
        }));
        assertThat(statements).hasSizeBetween(3, OUTLOOK);
    }

    @Test
    void calling_a_loop_off_deletes_no_feedback_and_the_next_interview_takes_it_up_again() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var bo = examples.person("Bo");
        Acting.as(
                panel.manager().id(),
                () -> loops.add(panel.loop().id(), examples.interview(bo, TOMORROW, focus(panel))));
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.draft(panel, panel.interviewer(1), Rating.NO, Map.of());
        var coming = Acting.as(
                        panel.manager().id(), () -> loops.byId(panel.loop().id()))
                .interviewOf(bo.id())
                .orElseThrow();
        Acting.as(bo.id(), () -> {
            var card = scorecards.own(coming.id()).id();
            journal.note(card, focus(panel).iterator().next(), "Prepared before it was called off");
        });
        var before = written(panel);
        Acting.as(panel.manager().id(), () -> panels.callOff(panel.loop().id(), "The candidate withdrew"));
        assertThat(written(panel)).isEqualTo(before);
        assertThat(before)
                .hasEntrySatisfying("evidence", count -> assertThat(count).isGreaterThan(2));
        var off = Acting.as(panel.manager().id(), () -> loops.byId(panel.loop().id()));
        assertThat(off.calledOff()).isTrue();
        assertThat(off.interviewOf(bo.id())).isEmpty();
        assertThat(off.interviewOf(panel.interviewer(1).id())).isPresent();
        assertThat(off.stage()).isEqualTo(Stage.COLLECTING);
        assertThat(Acting.as(
                        panel.interviewer(0).id(),
                        () -> scorecards.readable(panel.loop().id())))
                .hasSize(1);
        Acting.as(
                panel.manager().id(),
                () -> loops.add(panel.loop().id(), examples.interview(bo, TOMORROW, focus(panel))));
        var again =
                Acting.as(panel.manager().id(), () -> loops.byId(panel.loop().id()));
        assertThat(again.calledOff()).isFalse();
        assertThat(again.interviewOf(bo.id()).orElseThrow()).satisfies(interview -> {
            assertThat(interview.id()).isEqualTo(coming.id());
            assertThat(interview.calendarChanges()).isGreaterThan(1);
        });
        assertThat(Acting.as(bo.id(), () -> scorecards.own(coming.id())).evidence())
                .singleElement()
                .satisfies(noted -> assertThat(noted.text()).isEqualTo("Prepared before it was called off"));
        assertThat(written(panel)).isEqualTo(before);
    }

    @Test
    void a_swap_leaves_the_draft_for_its_author_and_calls_their_calendar_off() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var bo = examples.person("Bo");
        var cy = examples.person("Cy");
        var manager = panel.manager().id();
        var loop = panel.loop().id();
        Acting.as(manager, () -> loops.add(loop, examples.interview(bo, TOMORROW, focus(panel))));
        var interview =
                Acting.as(manager, () -> loops.byId(loop)).interviewOf(bo.id()).orElseThrow();
        Acting.as(bo.id(), () -> {
            var card = scorecards.own(interview.id()).id();
            journal.note(card, focus(panel).iterator().next(), "Prepared");
        });
        var before = written(panel);
        Acting.as(manager, () -> loops.replan(interview.id(), examples.interview(cy, TOMORROW, focus(panel))));
        assertThat(written(panel)).isEqualTo(before);
        var left = Acting.as(manager, () -> loops.byId(loop)).left().getFirst();
        assertThat(left.calendarChanges()).isOne();
        assertThat(left.onPanel()).isFalse();
    }

    @Test
    void what_was_tested_is_told_to_whoever_may_read_it_and_to_nobody_else() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var pricing = panel.rubric().competency("metric-ownership");
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        examples.submit(panel, panel.interviewer(0), Rating.YES, Map.of("metric-ownership", Rating.NOT_ASSESSED));
        for (var person : List.of(recruiter, panel.interviewer(1)))
            assertThat(readings(person, panel)).as(person.name()).isEmpty();
        assertThat(readings(panel.manager(), panel))
                .hasValueSatisfying(readings -> assertThat(readings)
                        .containsEntry(pricing.id(), 0L)
                        .containsEntry(
                                panel.rubric().competency("product-intuition").id(), 1L));
        assertThat(readings(panel.interviewer(0), panel)).isPresent();
    }

    @Test
    void whoever_waits_for_all_is_told_nothing_until_all_are_in() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_ALL);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        for (var person : List.of(panel.manager(), panel.interviewer(0), panel.interviewer(1)))
            assertThat(readings(person, panel)).isEmpty();
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        assertThat(readings(panel.manager(), panel)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PM", "PMM"})
    void the_templates_that_ship_have_no_gap(String role) {
        var rubric = examples.rubric(role);
        var usual = ShippedTemplates.of(role);
        var focus = usual.stream().map(interview -> interview.focus(rubric)).toList();
        assertThat(Coverage.of(rubric, focus).gaps()).isEmpty();
        assertThat(Coverage.strains(focus)).isEmpty();
        assertThat(LoopTemplates.lacking(rubric, usual)).isEmpty();
    }

    @Test
    void a_kept_plan_is_what_the_next_one_begins_with_and_says_what_the_rubric_lacks() {
        var pm = examples.rubric("PM");
        var pmm = examples.rubric("PMM");
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        assertThat(LoopTemplates.lacking(pmm, ShippedTemplates.of("PM")))
                .hasValueSatisfying(said -> assertThat(said).contains("product-intuition", pmm.title()));
        var kept = List.of(
                usual("product-intuition"),
                usual("metric-ownership"),
                usual("business-judgment"),
                usual("candour-about-failure"));
        try {
            Acting.as(manager.id(), () -> templates.keep(pm, kept));
            assertThat(Acting.as(manager.id(), () -> templates.of(pm))).isEqualTo(kept);
            var fewer = kept.subList(0, 3);
            assertThatThrownBy(() -> Acting.as(manager.id(), () -> templates.keep(pm, fewer)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> Acting.as(manager.id(), () -> templates.keep(pmm, kept)))
                    .isInstanceOf(Invalid.class);
            Acting.as(manager.id(), () -> templates.keep(pm, ShippedTemplates.of("PM")));
            assertThat(Acting.as(manager.id(), () -> templates.of(pm))).isEqualTo(ShippedTemplates.of("PM"));
        } finally {
            owner.sql().update("delete from loop_template_interview where role_code = 'PM'");
            owner.sql().update("delete from loop_template where role_code = 'PM'");
        }
        var ana = examples.person("Ana");
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> templates.keep(pm, kept)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> new TemplateInterview(InterviewKind.PRODUCT_CASE, 50, List.of("a", "b", "c", "d", "e")))
                .isInstanceOf(Invalid.class);
    }

    private static TemplateInterview usual(String competency) {
        return new TemplateInterview(InterviewKind.PRODUCT_CASE, 50, List.of(competency));
    }

    private java.util.Optional<Map<UUID, Long>> readings(Person reader, Panel panel) {
        return Acting.as(
                reader.id(), () -> tested.readings(loops.byId(panel.loop().id())));
    }

    private Outlook.Row row(Person planner, UUID opening, Sketch sketch) {
        return Acting.as(planner.id(), () -> planning.outlook(opening, null, List.of(sketch), ZoneId.of("UTC")))
                .rows()
                .getFirst();
    }

    private static Set<UUID> focus(Panel panel) {
        return Set.of(panel.rubric().competencies().getFirst().id());
    }

    /** What is really there of the loop, in the tables that hold what interviewers wrote. */
    private Map<String, Long> written(Panel panel) {
        var loop = panel.loop().id();
        var counts = new java.util.TreeMap<String, Long>();
        counts.put("scorecard", count("select count(*) from scorecard where loop_id = ?", loop));
        for (var part : List.of("rating", "evidence", "marker_tap", "scorecard_change"))
            counts.put(
                    part,
                    count(
                            "select count(*) from %s x join scorecard s on s.id = x.scorecard_id where s.loop_id = ?"
                                    .formatted(part),
                            loop));
        return counts;
    }

    private Long count(String sql, UUID loop) {
        return java.util.Objects.requireNonNull(owner.sql().queryForObject(sql, Long.class, loop));
    }
}
