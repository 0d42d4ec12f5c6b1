package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loop;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;

/** How long the decision on a loop may still take, or when it was made. */
public final class DecisionClock extends Span {
    public DecisionClock(Loop loop, Clock clock) {
        var when = new When(clock);
        var due = loop.decisionDue(clock.getZone());
        addClassName("v-clock");
        setText(loop.closedAt()
                .map(at -> text("ui.decided", when.moment(at)))
                .orElseGet(() -> loop.calledOffAt()
                        .map(at -> text("ui.called-off", when.day(at)))
                        .orElseGet(() -> text("ui.decision", when.left(due)))));
        boolean runs = loop.runs();
        if (runs)
            setTitle(text(
                    "ui.decision-due",
                    when.moment(due),
                    loop.opening().clocks().calendar().words()));
        getElement().setAttribute("data-late", String.valueOf(runs && when.late(due)));
    }
}
