package app.verdict.loops.ui;

import app.verdict.loops.Loop;
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

/** Who is too close to the candidate to see anything of the loop; for those who plan. */
final class ConflictList extends Section {
    private final Notice notice = new Notice();
    private final Runnable changed;

    ConflictList(Panels panels, Loop loop, List<Person> everyone, Runnable changed) {
        this.changed = changed;
        var meaning = new Paragraph(
                "A report, a relative, a friend of the candidate: whoever is marked sees nothing of this loop,"
                        + " whatever their part, and is off its panel. The reason stays on this screen.");
        meaning.addClassName("v-muted");
        var marked = new UnorderedList();
        marked.addClassName("v-lines");
        for (var conflict : panels.conflicts(loop.id())) {
            var lift = new Button(
                    "Take back",
                    click -> take(() ->
                            panels.liftConflict(loop.id(), conflict.person().id())));
            lift.setAriaLabel("Take back the conflict of " + conflict.person().name());
            var reason = new Span(conflict.reason());
            reason.addClassName("v-muted");
            marked.add(new ListItem(new Span(conflict.person().name()), reason, lift));
        }
        var person = new ComboBox<Person>("Who is too close");
        person.setItems(everyone);
        person.setItemLabelGenerator(Person::name);
        var reason = new TextField("In what way");
        var mark = new Button("Mark the conflict", click -> {
            if (person.getValue() == null) notice.problem("Choose who is too close to the candidate.");
            else take(() -> panels.markConflict(loop.id(), person.getValue().id(), reason.getValue()));
        });
        var row = new Div(person, reason, mark);
        row.addClassName("v-conflict-row");
        add(new H2("Conflicts"), meaning, marked, row, notice);
    }

    private void take(Runnable step) {
        try {
            step.run();
            changed.run();
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
    }
}
