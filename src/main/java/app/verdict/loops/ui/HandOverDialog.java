package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

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
        setHeaderTitle(text("loops.hand-over-of", opening.title()));
        setWidth("34rem");
        var manager = new ComboBox<Person>(text("loops.new-hiring-manager"));
        manager.setItems(takers.stream()
                .filter(person -> !opening.managedBy(person.id()))
                .toList());
        manager.setItemLabelGenerator(Person::name);
        var notice = new Notice();
        var form = new Div(
                new Paragraph(
                        text("loops.hand-over-meaning", opening.hiringManager().name())),
                manager,
                notice);
        form.addClassName("v-form");
        add(form);
        var go = new Button(text("loops.hand-over-opening"), click -> {
            try {
                if (manager.getValue() == null) throw new Invalid(text("loops.choose-new-hiring-manager"));
                openings.handOver(opening.id(), manager.getValue().id());
                close();
                handed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("loops.cancel"), click -> close()), go);
    }
}
