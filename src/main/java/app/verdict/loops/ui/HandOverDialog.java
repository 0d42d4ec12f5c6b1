package app.verdict.loops.ui;

import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Another hiring manager for an opening. */
final class HandOverDialog extends Dialog {
    HandOverDialog(Openings openings, Opening opening, List<Person> takers, Runnable handed) {
        setHeaderTitle("Hand over " + opening.title());
        setWidth("34rem");
        var manager = new ComboBox<Person>("New hiring manager");
        manager.setItems(takers.stream()
                .filter(person -> !opening.managedBy(person.id()))
                .toList());
        manager.setItemLabelGenerator(Person::name);
        var notice = new Notice();
        var form = new Div(
                new Paragraph(
                        "They run and decide every debrief of this opening from now on. %s sees no more of it than other duties allow, at once."
                                .formatted(opening.hiringManager().name())),
                manager,
                notice);
        form.addClassName("v-form");
        add(form);
        var go = new Button("Hand over the opening", click -> {
            try {
                if (manager.getValue() == null) throw new Invalid("Choose the new hiring manager.");
                openings.handOver(opening.id(), manager.getValue().id());
                close();
                handed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), go);
    }
}
