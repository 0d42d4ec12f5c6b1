package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Clocks;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.Retention;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.Notice;
import app.verdict.ui.RetentionFields;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Opening a position: role, level, hiring manager, who sees scorecards when, and the clocks. */
final class OpeningDialog extends Dialog {
    private final TextField title = new TextField(text("loops.title"));
    private final Select<Rubric> rubric = new Select<>();
    private final Select<Level> level = new Select<>();
    private final ComboBox<Person> manager = new ComboBox<>(text("loops.hiring-manager"));
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>(text("loops.scorecards-open"));
    private final ClockFields clocks = new ClockFields(Clocks.USUAL);
    private final RetentionFields retention = new RetentionFields(Retention.LONGEST);
    private final Notice notice = new Notice();

    OpeningDialog(Openings openings, List<Rubric> rubrics, List<Person> everyone, Consumer<Opening> opened) {
        setHeaderTitle(text("loops.open-a-position"));
        rubric.setLabel(text("loops.role-and-rubric"));
        rubric.setItems(rubrics);
        rubric.setItemLabelGenerator(Rubric::title);
        level.setLabel(text("loops.level"));
        level.setItems(Level.values());
        level.setValue(Level.L6);
        manager.setItems(everyone.stream()
                .filter(person -> person.has(Duty.HIRING_MANAGER))
                .toList());
        manager.setItemLabelGenerator(Person::name);
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(rule -> text("loops.label-and-meaning", rule.label(), rule.meaning()));
        visibility.setValue(Visibility.AFTER_OWN);
        var form = new Div(title, rubric, level, manager, visibility, clocks, retention, notice);
        form.addClassName("v-form");
        add(form);
        var save = new Button(text("loops.open-the-position"), click -> {
            try {
                var opening = open(openings);
                close();
                opened.accept(opening);
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("loops.cancel"), click -> close()), save);
    }

    private Opening open(Openings openings) {
        if (rubric.getValue() == null) throw new Invalid(text("loops.choose-rubric"));
        if (manager.getValue() == null) throw new Invalid(text("loops.choose-hiring-manager"));
        return openings.open(
                title.getValue(),
                rubric.getValue().id(),
                level.getValue(),
                manager.getValue().id(),
                visibility.getValue(),
                clocks.value(),
                retention.value());
    }
}
