package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.scorecards.Evidence;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One piece of evidence with its time, as the panel reads it. */
final class ReadNote extends Div {
    ReadNote(Evidence noted, Debrief debrief, When when) {
        var time = new Span(when.time(noted.notedAt()));
        time.addClassName("v-time");
        var text = new Span(noted.text());
        text.addClassName("v-text");
        addClassName("v-read-note");
        add(time, text);
        if (debrief.decision() != null && debrief.decision().decidedOn(noted.id())) {
            var cited = new Span(text("debriefs.decisive"));
            cited.addClassName("v-tag");
            add(cited);
        }
    }
}
