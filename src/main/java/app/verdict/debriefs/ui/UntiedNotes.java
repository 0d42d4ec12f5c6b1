package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;

/** What interviewers noted without saying which competency it speaks to; shown only where there is some. */
final class UntiedNotes extends Section {
    UntiedNotes(Debrief debrief, When when) {
        var columns = new Div();
        columns.addClassName("v-columns");
        for (var card : debrief.scorecards()) {
            if (card.untiedEvidence().isEmpty()) continue;
            var column = new Div(new H3(card.author().name()));
            column.addClassNames("v-card", "v-column");
            card.untiedEvidence().forEach(noted -> column.add(new ReadNote(noted, debrief, when)));
            columns.add(column);
        }
        setVisible(columns.getComponentCount() > 0);
        add(new H2(text("debriefs.untied")), columns);
    }
}
