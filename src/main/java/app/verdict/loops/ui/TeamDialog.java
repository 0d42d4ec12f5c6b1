package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Opening;
import app.verdict.loops.OpeningDuty;
import app.verdict.loops.Openings;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who helps with one opening alone. */
final class TeamDialog extends Dialog {
    private final MultiSelectComboBox<Person> recruiters;
    private final MultiSelectComboBox<Person> interviewers;
    private final Opening opening;
    private final Set<OpeningDuty> before;

    TeamDialog(Openings openings, Opening opening, List<Person> present, Runnable changed) {
        this.opening = opening;
        setHeaderTitle(text("loops.team-of", opening.title()));
        setWidth("34rem");
        recruiters =
                choice(text("loops.recruiters-of-opening"), text("loops.recruiters-meaning"), Duty.RECRUITER, present);
        interviewers = choice(
                text("loops.interviewers-of-opening"), text("loops.interviewers-meaning"), Duty.INTERVIEWER, present);
        before = chosen();
        var notice = new Notice();
        var form = new Div(new Paragraph(text("loops.team-meaning")), recruiters, interviewers, notice);
        form.addClassName("v-form");
        add(form);
        var save = new Button(text("loops.save-team"), click -> {
            try {
                openings.changeTeam(opening.id(), without(chosen(), before), without(before, chosen()));
                close();
                changed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("loops.cancel"), click -> close()), save);
    }

    /** Whoever has the duty everywhere needs it nowhere else. */
    private MultiSelectComboBox<Person> choice(String label, String meaning, Duty duty, List<Person> present) {
        var field = new MultiSelectComboBox<Person>(label);
        field.setHelperText(meaning);
        field.setItemLabelGenerator(Person::name);
        field.setI18n(announcements());
        var team = opening.team(duty);
        field.setItems(present.stream()
                .filter(person -> !person.has(duty) || team.contains(person.id()))
                .toList());
        field.setValue(
                present.stream().filter(person -> team.contains(person.id())).collect(Collectors.toSet()));
        return field;
    }

    /** What a screen reader is told as people are chosen. */
    private static MultiSelectComboBoxI18n announcements() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("loops.choice-cleared"))
                .setFocused(text("loops.choice-focused"))
                .setSelected(text("loops.choice-selected"))
                .setDeselected(text("loops.choice-deselected"))
                .setTotal(text("loops.choice-total", "{count}"));
    }

    private Set<OpeningDuty> chosen() {
        return together(ids(recruiters.getValue()), ids(interviewers.getValue()));
    }

    private static Set<UUID> ids(Set<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    private static Set<OpeningDuty> together(Set<UUID> recruiters, Set<UUID> interviewers) {
        var all = new HashSet<OpeningDuty>();
        recruiters.forEach(person -> all.add(new OpeningDuty(person, Duty.RECRUITER)));
        interviewers.forEach(person -> all.add(new OpeningDuty(person, Duty.INTERVIEWER)));
        return all;
    }

    private static Set<OpeningDuty> without(Set<OpeningDuty> some, Set<OpeningDuty> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
