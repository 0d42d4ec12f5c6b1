package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.PlannedInterview;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;

/** One interview of a loop: who, when, where its scorecard is, and what can be done about it. */
final class InterviewRow extends Div {
    private final Clock clock;
    private final When when;

    /** @param changed told when something was done about it */
    InterviewRow(
            Loop loop,
            Interview interview,
            Rubric rubric,
            boolean changeable,
            PlanChanges changes,
            Clock clock,
            Runnable changed) {
        this.clock = clock;
        this.when = new When(clock);
        addClassNames("v-row", "v-card");
        var name = new Span(interview.interviewer().name());
        name.addClassName("v-strong");
        var what = new Span(interview.kind().label());
        what.addClassName("v-muted");
        var actions = new Div();
        actions.addClassName("v-row-actions");
        var time = time(interview);
        add(new Div(name, what), time, new Span(status(interview)), actions);
        boolean own = interview.heldBy(Acting.person()) && interview.onPanel();
        if (interview.onPanel() && !interview.scorecardIn() && (own || changeable)) time.add(calendar(interview));
        if (own) actions.add(new Link(Addresses.scorecard(interview.id()), text("loops.your-scorecard")));
        else if (changeable && !interview.scorecardIn()) {
            var change = new Button(text("loops.change"), click -> changes.change(loop, interview, rubric, changed));
            change.setAriaLabel(
                    text("loops.change-interview-of", interview.interviewer().name()));
            actions.add(change);
        }
        if (changeable && interview.onPanel()) {
            var take = new Button(text("loops.take-off"), click -> changes.takeOff(loop, interview, changed));
            take.setAriaLabel(
                    text("loops.take-off-panel", interview.interviewer().name()));
            actions.add(take);
        }
    }

    /** By the reader's clock, and by that of its place where it is another one. */
    private Div time(Interview interview) {
        var time = new Div(
                new Span(text("loops.time-and-minutes", when.moment(interview.startsAt()), interview.minutes())));
        var there = interview.place().getRules().getOffset(interview.startsAt());
        if (!there.equals(when.zone().getRules().getOffset(interview.startsAt()))) {
            var place = new Span(text(
                    "loops.time-in",
                    when.in(interview.place()).time(interview.startsAt()),
                    PlannedInterview.named(interview.place())));
            place.addClassName("v-muted");
            time.add(place);
        }
        return time;
    }

    private static Anchor calendar(Interview interview) {
        var file = new Anchor(Addresses.calendar(interview.id()), text("loops.calendar"));
        file.addClassName("v-small");
        file.getElement().setAttribute("download", true);
        file.setAriaLabel(text("loops.calendar-of", interview.interviewer().name()));
        return file;
    }

    private String status(Interview interview) {
        if (interview.scorecardInAt().isPresent()) {
            var day = when.day(interview.scorecardInAt().get());
            return interview.onPanel() ? text("loops.scorecard-in", day) : text("loops.scorecard-in-of-former", day);
        }
        return interview.owed(clock.instant())
                ? text("loops.scorecard-owed", when.left(interview.scorecardDue()))
                : text("loops.scorecard-to-come");
    }
}
