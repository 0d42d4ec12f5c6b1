package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.AgendaItem;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.InWords;
import app.verdict.debriefs.PanelFigures;
import app.verdict.rubrics.Competency;
import app.verdict.ui.Help;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What the meeting talks about, in order: what is contested first, what all agree on last. */
final class AgendaList extends Section {
    private final Map<UUID, NativeButton> buttons = new HashMap<>();

    AgendaList(Debrief debrief, PanelFigures figures, Consumer<Competency> chosen) {
        addClassName("v-agenda");
        var list = new OrderedList();
        for (var item : figures.agenda().items()) {
            var competency =
                    debrief.rubric().competency(item.figures().criterion().code());
            list.add(entry(item, competency, chosen));
        }
        add(Help.beside(new H2(text("debriefs.agenda")), Word.AGENDA), list);
    }

    /** Shows which item is being talked about. */
    void mark(Competency talkedAbout) {
        buttons.forEach((competency, button) ->
                button.getElement().setAttribute("aria-current", String.valueOf(competency.equals(talkedAbout.id()))));
    }

    private ListItem entry(AgendaItem item, Competency competency, Consumer<Competency> chosen) {
        var name = new Span(competency.name());
        name.addClassName("v-strong");
        var why = new Span(InWords.why(item));
        why.addClassName("v-muted");
        var open = new NativeButton("", click -> chosen.accept(competency));
        open.add(name, why);
        if (item.agreed()) {
            var skip = new Span(text("debriefs.agreed-skip"));
            skip.addClassName("v-tag");
            open.add(skip);
        }
        open.addClassName("v-agenda-item");
        buttons.put(competency.id(), open);
        return new ListItem(open);
    }
}
