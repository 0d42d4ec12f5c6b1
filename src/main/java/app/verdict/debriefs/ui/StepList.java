package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Phase;
import app.verdict.loops.Step;
import app.verdict.rubrics.Competency;
import app.verdict.texts.Texts;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** Who did what when in this debrief; there once something was done. */
final class StepList extends Section {
    StepList(Debrief debrief, List<Step> steps, When when) {
        add(new DetailsLater(text("debriefs.who-did-what"), () -> list(debrief, steps, when)));
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

    /** A step is kept with what it led to in English, which its reader reads in their own language. */
    private static String note(Step step) {
        return switch (step.kind()) {
            case MOVED -> said(Phase.values(), step.note());
            case DECIDED -> said(Outcome.values(), step.note());
            default -> step.note();
        };
    }

    private static String said(Enum<?>[] values, String recorded) {
        return Stream.of(values)
                .filter(value -> Texts.forTheRecord(value).equals(recorded))
                .findFirst()
                .map(value -> text(value))
                .orElse(recorded);
    }

    private static String words(Debrief debrief, Step step) {
        var about = step.competency()
                .flatMap(debrief.rubric()::find)
                .map(Competency::name)
                .orElseGet(() -> note(step));
        return about.isBlank()
                ? text("debriefs.step", step.takenBy().name(), step.kind().words())
                : text("debriefs.step-about", step.takenBy().name(), step.kind().words(), about);
    }
}
