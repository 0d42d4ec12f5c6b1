package app.verdict.loops.ui;

import app.verdict.loops.Interview;
import app.verdict.loops.PlannedInterview;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.Dates;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One interview as a planner enters it: kind, interviewer, time, and the competencies to cover. */
final class InterviewForm extends Div {
    private final Select<InterviewKind> kind = new Select<>();
    private final ComboBox<Person> interviewer = new ComboBox<>("Interviewer");
    private final DateTimePicker start = new DateTimePicker("Starts");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final CheckboxGroup<Competency> focus = new CheckboxGroup<>("Competencies to cover");
    private final Clock clock;

    InterviewForm(Rubric rubric, List<Person> interviewers, Clock clock) {
        this.clock = clock;
        addClassName("v-interview-form");
        kind.setLabel("Kind");
        kind.setItems(InterviewKind.values());
        kind.setItemLabelGenerator(InterviewKind::label);
        interviewer.setItems(interviewers);
        interviewer.setItemLabelGenerator(Person::name);
        start.setDatePickerI18n(Dates.format());
        start.setLocale(java.util.Locale.UK);
        start.setStep(Duration.ofMinutes(15));
        start.setValue(LocalDate.now(clock).plusDays(1).atTime(10, 0));
        minutes.setValue(50);
        minutes.setMin(10);
        minutes.setMax(480);
        focus.setItems(rubric.competencies());
        focus.setItemLabelGenerator(
                competency -> competency.gate() ? competency.name() + " (gate)" : competency.name());
        add(kind, interviewer, start, minutes, focus);
    }

    void show(Interview interview, Rubric rubric) {
        kind.setValue(interview.kind());
        interviewer
                .getListDataView()
                .getItems()
                .filter(person -> interview.heldBy(person.id()))
                .findFirst()
                .ifPresent(interviewer::setValue);
        start.setValue(LocalDateTime.ofInstant(interview.startsAt(), clock.getZone()));
        minutes.setValue(interview.minutes());
        focus.setValue(rubric.competencies().stream()
                .filter(competency -> interview.focus().contains(competency.id()))
                .collect(Collectors.toSet()));
    }

    /** Others may be on the panel of another opening; whoever was chosen and still may stays chosen. */
    void interviewers(List<Person> people) {
        var chosen = interviewer.getValue();
        interviewer.setItems(people);
        if (chosen != null)
            people.stream()
                    .filter(person -> person.id().equals(chosen.id()))
                    .findFirst()
                    .ifPresent(interviewer::setValue);
    }

    void startsAt(LocalDateTime time) {
        start.setValue(time);
    }

    void onFocusChange(Runnable listener) {
        focus.addValueChangeListener(change -> listener.run());
    }

    Set<UUID> focus() {
        return focus.getValue().stream().map(Competency::id).collect(Collectors.toSet());
    }

    /** What was entered, or an {@link Invalid} that names the first thing missing. */
    PlannedInterview plan() {
        if (kind.getValue() == null) throw new Invalid("Choose the kind of each interview.");
        if (interviewer.getValue() == null)
            throw new Invalid("Choose an interviewer for the interview “%s”."
                    .formatted(kind.getValue().label()));
        var who = interviewer.getValue().name();
        if (start.getValue() == null) throw new Invalid("Say when the interview of %s starts.".formatted(who));
        if (minutes.getValue() == null)
            throw new Invalid("Say how many minutes the interview of %s lasts.".formatted(who));
        return new PlannedInterview(
                kind.getValue(),
                interviewer.getValue().id(),
                start.getValue().atZone(clock.getZone()).toInstant(),
                minutes.getValue(),
                focus());
    }
}
