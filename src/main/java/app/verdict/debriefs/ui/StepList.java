package app.verdict.debriefs.ui;

import app.verdict.debriefs.Debrief;
import app.verdict.loops.Step;
import app.verdict.rubrics.Competency;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who did what when in this debrief; there once something was done. */
final class StepList extends Section {
    StepList(Debrief debrief, List<Step> steps, When when) {
        add(new DetailsLater("Who did what when", () -> list(debrief, steps, when)));
        setVisible(!steps.isEmpty());
    }

    private static OrderedList list(Debrief debrief, List<Step> steps, When when) {
        var list = new OrderedList();
        list.addClassName("v-steps");
        for (var step : steps) {
            var at = new Span(when.moment(step.takenAt()));
            at.addClassName("v-time");
            list.add(new ListItem(at, new Span(words(debrief, step))));
        }
        return list;
    }

    private static String words(Debrief debrief, Step step) {
        var about = step.competency()
                .flatMap(debrief.rubric()::find)
                .map(Competency::name)
                .orElse(step.note());
        return "%s %s%s".formatted(step.takenBy().name(), step.kind().words(), about.isBlank() ? "" : ": " + about);
    }
}
