package app.verdict.loops.ui;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.LoopNews;
import app.verdict.loops.Loops;
import app.verdict.loops.Openings;
import app.verdict.loops.Panels;
import app.verdict.people.Acting;
import app.verdict.people.People;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Page;
import app.verdict.ui.ReasonDialog;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The plan of one loop: interviews by competencies, coverage, and the status of each scorecard. */
@Route(Addresses.LOOP)
@PermitAll
class LoopView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Loops loops;
    private final Openings openings;
    private final Panels panels;
    private final Rubrics rubrics;
    private final People people;
    private final Clock clock;
    private final When when;
    private final Div content = new Div();
    private final Div conflicts = new Div();
    private String title = "Loop · Verdict";
    private UUID id = new UUID(0, 0);
    private List<Object> shown = List.of();

    LoopView(
            Loops loops, Openings openings, Panels panels, Rubrics rubrics, People people, LoopNews news, Clock clock) {
        this.loops = loops;
        this.openings = openings;
        this.panels = panels;
        this.rubrics = rubrics;
        this.people = people;
        this.clock = clock;
        this.when = new When(clock);
        LiveLoop.on(this, news, () -> id, this::refresh);
        add(content, conflicts);
    }

    @Override
    public void setParameter(BeforeEvent event, String loop) {
        id = Addresses.id("loop", loop);
        shown = List.of();
        conflicts.removeAll();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        var loop = loops.byId(id);
        if (loop.happenings().equals(shown)) return;
        shown = loop.happenings();
        var rubric = rubrics.published(loop.opening().rubricId());
        title = loop.candidate().name() + " · Loop · Verdict";
        content.removeAll();
        content.add(head(loop), new H2("Who covers what"), new CoverageTable(loop, rubric), new H2("Interviews"));
        boolean changeable = !loop.closed() && loops.mayChangePlan(loop);
        for (var interview : loop.interviews()) content.add(row(loop, interview, rubric, changeable));
        left(loop);
        if (changeable) {
            content.add(new Button(
                    "Add an interview …", click -> adding(loop, rubric).open()));
        }
        showConflicts(changeable);
    }

    private void left(Loop loop) {
        var names = loop.left().stream()
                .filter(interview -> !interview.scorecardIn())
                .map(interview -> "%s, since %s"
                        .formatted(
                                interview.interviewer().name(),
                                when.day(interview.leftAt().orElseThrow())))
                .toList();
        if (names.isEmpty()) return;
        var left = new Paragraph("No longer on the panel: %s.".formatted(String.join("; ", names)));
        left.addClassName("v-muted");
        content.add(left);
    }

    /** Stays while the plan above it changes: somebody may be writing in it. */
    private void showConflicts(boolean changeable) {
        if (!changeable) conflicts.removeAll();
        else if (conflicts.getChildren().findFirst().orElse(null) instanceof ConflictList list) list.refresh();
        else conflicts.add(new ConflictList(panels, id, people.present(), this::refresh));
    }

    private Div head(Loop loop) {
        var opening = new Span("%s · %s · hiring manager %s · scorecards open %s"
                .formatted(
                        loop.opening().title(),
                        loop.opening().level(),
                        loop.opening().hiringManager().name(),
                        loop.opening().visibility().label().toLowerCase(java.util.Locale.ENGLISH)));
        opening.addClassName("v-muted");
        var debrief = new Link(Addresses.debrief(loop.id()), "Open the debrief");
        debrief.addClassName("v-action");
        var head = new Div(new Div(new H1(loop.candidate().name()), opening), new DecisionClock(loop, clock), debrief);
        head.addClassName("v-head");
        return head;
    }

    private Div row(Loop loop, Interview interview, Rubric rubric, boolean changeable) {
        var name = new Span(interview.interviewer().name());
        name.addClassName("v-strong");
        var what = new Span(interview.kind().label());
        what.addClassName("v-muted");
        var row = new Div(
                new Div(name, what),
                new Span("%s, %d min".formatted(when.moment(interview.startsAt()), interview.minutes())),
                new Span(status(interview)));
        row.addClassNames("v-row", "v-card");
        var actions = new Div();
        actions.addClassName("v-row-actions");
        row.add(actions);
        if (interview.heldBy(Acting.person()) && interview.onPanel())
            actions.add(new Link(Addresses.scorecard(interview.id()), "Your scorecard"));
        else if (changeable && !interview.scorecardIn()) {
            var change = new Button(
                    "Change …", click -> changing(loop, interview, rubric).open());
            change.setAriaLabel(
                    "Change the interview of " + interview.interviewer().name());
            actions.add(change);
        }
        if (changeable && interview.onPanel()) actions.add(takeOff(interview));
        return row;
    }

    private Button takeOff(Interview interview) {
        var name = interview.interviewer().name();
        var take = new Button(
                "Take off …",
                click -> new ReasonDialog(
                                "Take off the panel",
                                "%s sees nothing of this loop any more, at once. %s"
                                        .formatted(
                                                name,
                                                interview.scorecardIn()
                                                        ? "The scorecard stays in the debrief."
                                                        : "The scorecard is no longer waited for; a draft is kept in case they come back."),
                                reason -> panels.takeOff(id, interview.id(), reason),
                                this::refresh)
                        .open());
        take.setAriaLabel("Take %s off the panel".formatted(name));
        return take;
    }

    private String status(Interview interview) {
        if (interview.scorecardInAt().isPresent())
            return "✓ Scorecard in, " + when.day(interview.scorecardInAt().get())
                    + (interview.onPanel() ? "" : " · no longer on the panel");
        if (interview.owed(clock.instant())) return "Scorecard owed: " + when.left(interview.scorecardDue());
        return "Scorecard to come";
    }

    private InterviewDialog adding(Loop loop, Rubric rubric) {
        return new InterviewDialog("Add an interview", form(loop, rubric), plan -> loops.add(id, plan), this::refresh);
    }

    private InterviewDialog changing(Loop loop, Interview interview, Rubric rubric) {
        var form = form(loop, rubric);
        form.show(interview, rubric);
        return new InterviewDialog(
                "Change the interview", form, plan -> loops.replan(interview.id(), plan), this::refresh);
    }

    private InterviewForm form(Loop loop, Rubric rubric) {
        return new InterviewForm(rubric, openings.interviewers(loop.opening().id()), clock);
    }
}
