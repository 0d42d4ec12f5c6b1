package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** One interview's scorecard at a glance: in, owed, or still to come. */
public final class Pip extends Span {
    public Pip(Interview interview, Instant now) {
        var state = interview.scorecardIn() ? "in" : interview.owed(now) ? "owed" : "to come";
        addClassName("v-pip");
        setText(interview.scorecardIn() ? "✓" : interview.owed(now) ? "!" : "·");
        getElement().setAttribute("data-state", state);
        getElement().setAttribute("role", "img");
        var words = text("ui.pip", interview.interviewer().name(), state);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }
}
