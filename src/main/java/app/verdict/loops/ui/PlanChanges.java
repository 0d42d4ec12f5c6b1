package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.LoopTemplates;
import app.verdict.loops.Loops;
import app.verdict.loops.Openings;
import app.verdict.loops.Panels;
import app.verdict.loops.Planning;
import app.verdict.loops.Swap;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.Notice;
import app.verdict.ui.ReasonDialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever plans a loop can do while it runs, each in a dialog that says first what it does. */
@Component
class PlanChanges {
    private final Loops loops;
    private final Openings openings;
    private final Panels panels;
    private final Planning planning;
    private final LoopTemplates templates;
    private final Clock clock;

    PlanChanges(
            Loops loops, Openings openings, Panels panels, Planning planning, LoopTemplates templates, Clock clock) {
        this.loops = loops;
        this.openings = openings;
        this.panels = panels;
        this.planning = planning;
        this.templates = templates;
        this.clock = clock;
    }

    void add(Loop loop, Rubric rubric, Runnable done) {
        var form = form(loop, rubric);
        form.startsAt(LocalDate.now(clock).plusDays(1).atTime(10, 0));
        new InterviewDialog(
                        text("loops.add-an-interview"),
                        form,
                        (entered, effects) -> weigh(loop, null, entered),
                        plan -> loops.add(loop.id(), plan),
                        done)
                .open();
    }

    void change(Loop loop, Interview interview, Rubric rubric, Runnable done) {
        var form = form(loop, rubric);
        form.show(interview);
        new InterviewDialog(
                        text("loops.change-the-interview"),
                        form,
                        (entered, effects) -> {
                            weigh(loop, interview, entered);
                            tell(effects, loop, interview, rubric, entered);
                        },
                        plan -> loops.replan(interview, plan),
                        done)
                .open();
    }

    private static void tell(Notice effects, Loop loop, Interview interview, Rubric rubric, InterviewForm form) {
        var to = form.person();
        if (to == null) effects.clear();
        else effects.hint(text("loops.what-this-does"), Swap.effects(rubric, loop, interview, to, form.focus()));
    }

    private void weigh(Loop loop, @Nullable Interview interview, InterviewForm form) {
        try {
            var sketch = form.sketch(interview == null ? null : interview.id());
            form.show(planning.outlook(loop.opening().id(), loop.candidate().id(), List.of(sketch), form.place())
                    .rows()
                    .getFirst());
        } catch (Refusal noLongerTheirs) {
            // saving says so, where it can be read
        }
    }

    void takeOff(Loop loop, Interview interview, Runnable done) {
        new ReasonDialog(
                        text("loops.take-off-the-panel"),
                        interview.scorecardIn()
                                ? text(
                                        "loops.takes-off-with-scorecard",
                                        interview.interviewer().name())
                                : text(
                                        "loops.takes-off-without-scorecard",
                                        interview.interviewer().name()),
                        reason -> panels.takeOff(loop.id(), interview.id(), reason),
                        done)
                .open();
    }

    void callOff(Loop loop, Runnable done) {
        new ReasonDialog(
                        text("loops.call-off-what-is-to-come"),
                        text("loops.call-off-meaning"),
                        reason -> panels.callOff(loop.id(), reason),
                        done)
                .open();
    }

    boolean mayKeepTemplates() {
        return templates.mayKeep();
    }

    void keepAsTemplate(Loop loop, Rubric rubric) {
        new TemplateDialog(rubric, () -> templates.keep(loop.id())).open();
    }

    /** Who could be chosen for the loop's panel. */
    private List<Person> interviewers(Loop loop) {
        return openings.interviewers(loop.opening().id());
    }

    private InterviewForm form(Loop loop, Rubric rubric) {
        return new InterviewForm(
                rubric, interviewers(loop), loop.opening().clocks().calendar().zoneOr(clock.getZone()));
    }
}
