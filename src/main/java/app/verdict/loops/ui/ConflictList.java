package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Panels;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;

/** Who is too close to the candidate to see anything of the loop; for those who plan. */
final class ConflictList extends Section {
    private final UnorderedList marked = new UnorderedList();
    private final Notice notice = new Notice();
    private final Panels panels;
    private final UUID loop;
    private final Runnable changed;

    /** @param changed told when somebody was marked, which may have taken them off the panel */
    ConflictList(Panels panels, UUID loop, List<Person> everyone, Runnable changed) {
        this.panels = panels;
        this.loop = loop;
        this.changed = changed;
        var meaning = new Paragraph(text("loops.conflicts-meaning"));
        meaning.addClassName("v-muted");
        marked.addClassName("v-lines");
        var person = new ComboBox<Person>(text("loops.who-is-too-close"));
        person.setItems(everyone);
        person.setItemLabelGenerator(Person::name);
        var reason = new TextField(text("loops.in-what-way"));
        var mark = new Button(text("loops.mark-conflict"), click -> {
            if (person.getValue() == null) notice.problem(text("loops.choose-who-is-too-close"));
            else
                take(() -> {
                    panels.markConflict(loop, person.getValue().id(), reason.getValue());
                    person.clear();
                    reason.clear();
                });
        });
        var row = new Div(person, reason, mark);
        row.addClassName("v-conflict-row");
        add(new H2(text("loops.conflicts")), meaning, marked, row, notice);
        refresh();
    }

    /** Shows who is marked now; what somebody is just writing stays. */
    void refresh() {
        marked.removeAll();
        for (var conflict : panels.conflicts(loop)) {
            var person = conflict.person();
            var reason = new Span(conflict.reason());
            reason.addClassName("v-muted");
            var lift = new Button(text("loops.take-back"), click -> take(() -> panels.liftConflict(loop, person.id())));
            lift.setAriaLabel(text("loops.take-back-conflict-of", person.name()));
            marked.add(new ListItem(new Span(person.name()), reason, lift));
        }
    }

    private void take(Runnable step) {
        try {
            step.run();
            notice.clear();
            refresh();
            changed.run();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
