package app.verdict.loops.ui;

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
        setHeaderTitle("Team of " + opening.title());
        setWidth("34rem");
        recruiters = choice(
                "Recruiters for this opening",
                "They plan its loops and follow them, and read no scorecard.",
                Duty.RECRUITER,
                present);
        interviewers =
                choice("Interviewers for this opening", "They can be put on its panels.", Duty.INTERVIEWER, present);
        before = chosen();
        var notice = new Notice();
        var form = new Div(
                new Paragraph(
                        "Beside everybody who has the duty everywhere. Taking somebody away here takes nobody off a panel."),
                recruiters,
                interviewers,
                notice);
        form.addClassName("v-form");
        add(form);
        var save = new Button("Save the team", click -> {
            try {
                openings.changeTeam(opening.id(), without(chosen(), before), without(before, chosen()));
                close();
                changed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    /** Whoever has the duty everywhere needs it nowhere else. */
    private MultiSelectComboBox<Person> choice(String label, String meaning, Duty duty, List<Person> present) {
        var field = new MultiSelectComboBox<Person>(label);
        field.setHelperText(meaning);
        field.setItemLabelGenerator(Person::name);
        var team = opening.team(duty);
        field.setItems(present.stream()
                .filter(person -> !person.has(duty) || team.contains(person.id()))
                .toList());
        field.setValue(
                present.stream().filter(person -> team.contains(person.id())).collect(Collectors.toSet()));
        return field;
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
