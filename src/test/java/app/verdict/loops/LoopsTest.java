package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rating;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class LoopsTest {
    @Autowired
    Examples examples;

    @Autowired
    Openings openings;

    @Autowired
    Candidates candidates;

    @Autowired
    Loops loops;

    @Test
    void an_interviewer_plans_nothing() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var opening = panel.loop().opening().id();
        var candidate = panel.loop().candidate().id();
        var plan = examples.interview(examples.person("Bo"), Duration.ZERO, focus(panel));
        for (var step : List.<Runnable>of(
                () -> openings.open(
                        "X",
                        panel.rubric().id(),
                        Level.L5,
                        panel.manager().id(),
                        Visibility.AFTER_OWN,
                        Clocks.USUAL,
                        Retention.LONGEST),
                openings::kept,
                () -> candidates.add("X", ""),
                candidates::all,
                () -> loops.plan(opening, "X", "", List.of(plan)),
                () -> loops.plan(opening, candidate, List.of(plan)),
                () -> loops.add(panel.loop().id(), plan),
                () -> loops.replan(panel.interviewOf(ana), plan)))
            assertThatThrownBy(() -> Acting.as(ana.id(), step)).isInstanceOfAny(NotAllowed.class, Invalid.class);
        assertThat(Acting.as(ana.id(), loops::mayPlan)).isFalse();
        assertThat(Acting.as(ana.id(), () -> loops.byId(panel.loop().id())).interviews())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Duty.class,
            names = {"RECRUITER", "HIRING_MANAGER", "ADMINISTRATOR"})
    void recruiters_hiring_managers_and_administrators_plan(Duty duty) {
        var planner = examples.person("Planner", duty);
        var manager = duty == Duty.HIRING_MANAGER ? planner : examples.person("Manager", Duty.HIRING_MANAGER);
        var rubric = examples.rubric("PM");
        var focus = Set.of(rubric.competencies().getFirst().id());
        var plan = examples.interview(examples.person("Ana"), Duration.ZERO, focus);
        var loop = Acting.as(planner.id(), () -> {
            var opening = openings.open(
                    "Planned",
                    rubric.id(),
                    Level.L5,
                    manager.id(),
                    Visibility.AFTER_OWN,
                    Clocks.USUAL,
                    Retention.LONGEST);
            return loops.plan(opening.id(), "Kit", "", List.of(plan));
        });
        assertThat(Acting.as(manager.id(), loops::all)).extracting(Loop::id).containsExactly(loop.id());
    }

    @Test
    void a_loop_is_planned_with_its_candidate_or_not_at_all() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var notAnInterviewer = examples.person("Recruiter", Duty.RECRUITER);
        var plan = examples.interview(notAnInterviewer, Duration.ZERO, focus(panel));
        var name = "Nobody " + UUID.randomUUID();
        assertThatThrownBy(() -> Acting.as(
                        panel.manager().id(),
                        () -> loops.plan(panel.loop().opening().id(), name, "", List.of(plan))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(notAnInterviewer.name());
        assertThat(Acting.as(panel.manager().id(), candidates::all))
                .extracting(Candidate::name)
                .doesNotContain(name);
    }

    @Test
    void a_plan_is_refused_that_cannot_be_carried_out() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var opening = panel.loop().opening().id();
        var bo = examples.person("Bo");
        var usual = examples.interview(bo, Duration.ZERO, focus(panel));
        var foreign = examples.interview(
                bo,
                Duration.ZERO,
                Set.of(examples.rubric("PMM").competencies().getFirst().id()));
        for (var step : List.<Runnable>of(
                () -> loops.plan(opening, "X", "", List.of()),
                () -> loops.plan(opening, "X", "", List.of(usual, usual)),
                () -> loops.plan(opening, "X", "", List.of(foreign)),
                () -> loops.plan(opening, "X", bo.email().toUpperCase(java.util.Locale.ROOT), List.of(usual)),
                () -> loops.plan(opening, panel.loop().candidate().id(), List.of(usual)),
                () -> openings.open(
                        "X",
                        panel.rubric().id(),
                        Level.L5,
                        bo.id(),
                        Visibility.AFTER_OWN,
                        Clocks.USUAL,
                        Retention.LONGEST)))
            assertThatThrownBy(() -> Acting.as(panel.manager().id(), step)).isInstanceOf(Invalid.class);
    }

    @Test
    void ids_of_nothing_are_unknown() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var nothing = UUID.randomUUID();
        var plan = examples.interview(examples.person("Bo"), Duration.ZERO, focus(panel));
        var byNobody = new PlannedInterview(plan.kind(), nothing, plan.startsAt(), 50, plan.focus());
        for (var step : List.<Runnable>of(
                () -> loops.byId(nothing),
                () -> loops.interview(nothing),
                () -> loops.add(nothing, plan),
                () -> loops.add(panel.loop().id(), byNobody),
                () -> loops.replan(nothing, plan),
                () -> loops.plan(nothing, "X", "", List.of(plan)),
                () -> loops.plan(panel.loop().opening().id(), nothing, List.of(plan)),
                () -> openings.open(
                        "X",
                        nothing,
                        Level.L5,
                        panel.manager().id(),
                        Visibility.AFTER_OWN,
                        Clocks.USUAL,
                        Retention.LONGEST),
                () -> openings.open(
                        "X",
                        panel.rubric().id(),
                        Level.L5,
                        nothing,
                        Visibility.AFTER_OWN,
                        Clocks.USUAL,
                        Retention.LONGEST)))
            assertThatThrownBy(() -> Acting.as(panel.manager().id(), step)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_loop_is_seen_by_its_panel_its_manager_recruiters_and_administrators_alone() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        for (var reader : List.of(
                panel.interviewer(0),
                panel.manager(),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR)))
            assertThat(seen(reader)).as(reader.name()).contains(loop);
        for (var outsider :
                List.of(examples.person("Outsider"), examples.person("Manager elsewhere", Duty.HIRING_MANAGER))) {
            assertThat(seen(outsider)).as(outsider.name()).doesNotContain(loop);
            assertThatThrownBy(() -> Acting.as(outsider.id(), () -> loops.byId(loop)))
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void an_interview_whose_scorecard_is_in_keeps_its_interviewer() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var plan = examples.interview(examples.person("Bo"), Duration.ZERO, focus(panel));
        assertThatThrownBy(() -> Acting.as(
                        panel.manager().id(), () -> loops.replan(panel.interviewOf(panel.interviewer(0)), plan)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("is in");
    }

    private List<UUID> seen(Person reader) {
        return Acting.as(reader.id(), loops::all).stream().map(Loop::id).toList();
    }

    private static Set<UUID> focus(Examples.Panel panel) {
        return Set.of(panel.rubric().competencies().getFirst().id());
    }
}
