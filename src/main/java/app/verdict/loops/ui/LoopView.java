package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.CalendarInvitations;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.LoopNews;
import app.verdict.loops.Loops;
import app.verdict.loops.Panels;
import app.verdict.loops.RunningGaps;
import app.verdict.loops.Tested;
import app.verdict.people.People;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The plan of one loop: interviews by competencies, coverage, and the status of each scorecard. */
@Route(Addresses.LOOP)
@PermitAll
class LoopView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Loops loops;
    private final Panels panels;
    private final PlanChanges changes;
    private final Tested tested;
    private final Rubrics rubrics;
    private final People people;
    private final CalendarInvitations invitations;
    private final Clock clock;
    private final When when;
    private final Div content = new Div();
    private final Div conflicts = new Div();
    private String title = titled(text("loops.loop"));
    private UUID id = new UUID(0, 0);
    private List<Object> shown = List.of();

    LoopView(
            Loops loops,
            Panels panels,
            PlanChanges changes,
            Tested tested,
            Rubrics rubrics,
            People people,
            CalendarInvitations invitations,
            LoopNews news,
            Clock clock) {
        this.loops = loops;
        this.panels = panels;
        this.changes = changes;
        this.tested = tested;
        this.rubrics = rubrics;
        this.people = people;
        this.invitations = invitations;
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
        boolean changeable = !loop.closed() && loops.mayChangePlan(loop);
        var happenings = List.<Object>of(loop.happenings(), changeable);
        if (happenings.equals(shown)) return;
        shown = happenings;
        var readings = tested.readings(loop);
        var rubric = rubrics.published(loop.opening().rubricId());
        title = titled(text("loops.loop-of", loop.candidate().name()));
        content.removeAll();
        content.add(
                head(loop),
                new H2(text("loops.who-covers-what")),
                new CoverageTable(loop, rubric),
                gaps(rubric, loop, readings),
                new H2(text("loops.interviews")));
        if (changeable && loop.interviews().stream().anyMatch(this::toCome)) content.add(invited());
        for (var interview : loop.interviews())
            content.add(new InterviewRow(loop, interview, rubric, changeable, changes, clock, this::refresh));
        left(loop, changeable);
        content.add(actions(loop, rubric, changeable));
        showConflicts(changeable);
    }

    /** What will not have been tested: for a decided loop, that is over. */
    private static Notice gaps(Rubric rubric, Loop loop, Optional<Map<UUID, Long>> readings) {
        var notice = new Notice();
        var gaps = loop.closed() ? List.<String>of() : RunningGaps.of(rubric, loop, readings);
        if (!gaps.isEmpty()) notice.problem(text("loops.has-gaps"), gaps);
        return notice;
    }

    private Div actions(Loop loop, Rubric rubric, boolean changeable) {
        var actions = new Div();
        actions.addClassNames("v-actions", "v-plan-actions");
        if (changeable)
            actions.add(new Button(text("loops.add-interview"), click -> changes.add(loop, rubric, this::refresh)));
        if (changeable && changes.mayKeepTemplates())
            actions.add(new Button(text("loops.keep-as-template"), click -> changes.keepAsTemplate(loop, rubric)));
        if (changeable && !loop.calledOff())
            actions.add(new Button(text("loops.call-off"), click -> changes.callOff(loop, this::refresh)));
        if (!loop.closed() && loop.interviews().stream().anyMatch(Interview::onPanel)) {
            var file = new Anchor(Addresses.calendarOf(loop.id()), text("loops.calendar-of-all"));
            file.getElement().setAttribute("download", true);
            actions.add(file);
        }
        return actions;
    }

    private boolean toCome(Interview interview) {
        return interview.onPanel() && clock.instant().isBefore(interview.startsAt());
    }

    /** How interviewers get to know, for whoever plans. */
    private Paragraph invited() {
        var how = new Paragraph(
                text(invitations.sender().isPresent() ? "loops.invited-by-mail" : "loops.not-invited-by-mail"));
        how.addClassName("v-muted");
        return how;
    }

    /** For whoever tells the calendar of somebody who is no longer to come. */
    private static Anchor calledOff(Interview interview) {
        var file = new Anchor(Addresses.calendar(interview.id()), text("loops.tell-calendar"));
        file.getElement().setAttribute("download", true);
        file.setAriaLabel(text("loops.tell-calendar-of", interview.interviewer().name()));
        return file;
    }

    private void left(Loop loop, boolean changeable) {
        var gone = loop.left().stream()
                .filter(interview -> !interview.scorecardIn())
                .toList();
        if (gone.isEmpty()) return;
        var left = new Paragraph(text("loops.left-panel"));
        left.addClassName("v-muted");
        for (var interview : gone) {
            left.add(" ");
            left.add(text(
                    "loops.left-since",
                    interview.interviewer().name(),
                    when.day(interview.leftAt().orElseThrow())));
            if (changeable) {
                left.add(" (");
                left.add(calledOff(interview));
                left.add(")");
            }
            left.add(interview == gone.getLast() ? "." : ";");
        }
        content.add(left);
    }

    /** Stays while the plan above it changes: somebody may be writing in it. */
    private void showConflicts(boolean changeable) {
        if (!changeable) conflicts.removeAll();
        else if (conflicts.getChildren().findFirst().orElse(null) instanceof ConflictList list) list.refresh();
        else conflicts.add(new ConflictList(panels, id, people.present(), this::refresh));
    }

    private Div head(Loop loop) {
        var opening = new Span(text(
                "loops.about-opening",
                loop.opening().title(),
                loop.opening().level().name(),
                loop.opening().hiringManager().name(),
                loop.opening().visibility().name()));
        opening.addClassName("v-muted");
        var debrief = new Link(Addresses.debrief(loop.id()), text("loops.open-debrief"));
        debrief.addClassName("v-action");
        var candidate = new Link(Addresses.candidate(loop.candidate().id()), text("loops.candidate"));
        var head = new Div(
                new Div(new H1(loop.candidate().name()), opening), new DecisionClock(loop, clock), candidate, debrief);
        head.addClassName("v-head");
        return head;
    }
}
