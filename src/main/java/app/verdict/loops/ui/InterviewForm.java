package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Outlook;
import app.verdict.loops.PlannedInterview;
import app.verdict.loops.Sketch;
import app.verdict.loops.TemplateInterview;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rubric;
import app.verdict.texts.Reader;
import app.verdict.ui.Dates;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One interview as a planner enters it: kind, interviewer, time, and the competencies to cover, with how busy the interviewer is
 * and what stands against them. A form by itself, and a column of the {@link PlanBoard}.
 */
final class InterviewForm extends Div {
    private static final int USUAL_MINUTES = 50;

    private final Select<InterviewKind> kind = new Select<>();
    private final ComboBox<Person> interviewer = new ComboBox<>(text("loops.interviewer"));
    private final DatePicker day = new DatePicker(text("loops.day"));
    private final TimePicker from = new TimePicker(text("loops.from"));
    private final IntegerField minutes = new IntegerField(text("loops.minutes"));
    private final Map<UUID, Checkbox> cover = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final Div busy = new Div();
    private final Rubric rubric;
    private ZoneId place;
    private Runnable changed = () -> {};

    InterviewForm(Rubric rubric, List<Person> interviewers, ZoneId place) {
        this.rubric = rubric;
        this.place = place;
        addClassName("v-interview-form");
        kind.setLabel(text("loops.kind"));
        kind.setItems(InterviewKind.values());
        kind.setItemLabelGenerator(InterviewKind::label);
        interviewer.setItems(interviewers);
        interviewer.setItemLabelGenerator(Person::name);
        day.setI18n(Dates.format());
        day.setLocale(Locale.UK);
        from.setLocale(Reader.current().locale());
        from.setStep(Duration.ofMinutes(15));
        minutes.setValue(USUAL_MINUTES);
        minutes.setMin(10);
        minutes.setMax(480);
        busy.addClassName("v-busy");
        busy.getElement().setAttribute("role", "status");
        fields.add(kind, interviewer, day, from, minutes, busy);
        fields.addClassName("v-interview-fields");
        add(fields);
        for (var competency : rubric.competencies()) add(cell(competency));
        kind.addValueChangeListener(change -> tell());
        interviewer.addValueChangeListener(change -> tell());
        day.addValueChangeListener(change -> tell());
        from.addValueChangeListener(change -> tell());
        minutes.addValueChangeListener(change -> tell());
    }

    private Div cell(Competency competency) {
        var box =
                new Checkbox(competency.gate() ? text("loops.gate-competency", competency.name()) : competency.name());
        box.addValueChangeListener(change -> tell());
        cover.put(competency.id(), box);
        var cell = new Div(box);
        cell.addClassName("v-cover");
        return cell;
    }

    /** As a column of a plan: every field says of which interview it is. */
    void number(int number) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("loops.interview-number", number));
        rubric.competencies()
                .forEach(competency -> box(competency.id())
                        .setAriaLabel(text("loops.competency-of-interview", competency.name(), number)));
    }

    /** What stands over the fields, in place of what stood there. */
    void head(Div head) {
        fields.getChildren()
                .filter(child -> !(child instanceof HasValue) && child != busy)
                .toList()
                .forEach(fields::remove);
        fields.addComponentAsFirst(head);
    }

    void show(Interview interview) {
        kind.setValue(interview.kind());
        interviewer
                .getListDataView()
                .getItems()
                .filter(person -> interview.heldBy(person.id()))
                .findFirst()
                .ifPresent(interviewer::setValue);
        place = interview.place();
        startsAt(LocalDateTime.ofInstant(interview.startsAt(), place));
        minutes.setValue(interview.minutes());
        cover(interview.focus());
    }

    void show(TemplateInterview usual) {
        kind.setValue(usual.kind());
        minutes.setValue(usual.minutes());
        cover(usual.focus(rubric));
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
        day.setValue(time.toLocalDate());
        from.setValue(time.toLocalTime());
    }

    private void cover(Set<UUID> competencies) {
        cover.forEach((id, box) -> box.setValue(competencies.contains(id)));
    }

    private Checkbox box(UUID competency) {
        return Objects.requireNonNull(cover.get(competency), "a cell for each competency");
    }

    /** By whose clock the times are meant from now on; what was entered stays. Whoever says so weighs the plan anew. */
    void place(ZoneId other) {
        place = other;
    }

    ZoneId place() {
        return place;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        changed.run();
    }

    /** How busy the interviewer is, and what stands against them. */
    void show(Outlook.Row row) {
        busy.removeAll();
        if (interviewer.getValue() == null) return;
        for (var clash : row.clashes()) {
            var problem = new Paragraph(clash);
            problem.addClassName("v-clash");
            busy.add(problem);
        }
        if (day.getValue() != null) busy.add(new Span(text("loops.load-that-week", row.load())));
    }

    @Nullable
    Person person() {
        return interviewer.getValue();
    }

    Set<UUID> focus() {
        return cover.entrySet().stream()
                .filter(cell -> cell.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What was entered so far. A time that the place does not have is marked at its field. */
    Sketch sketch(@Nullable UUID interview) {
        var chosen = interviewer.getValue();
        var length = minutes.getValue();
        return new Sketch(
                interview,
                kind.getValue(),
                chosen == null ? null : chosen.id(),
                moment(),
                length == null ? USUAL_MINUTES : length,
                focus());
    }

    private @Nullable Instant moment() {
        from.setInvalid(false);
        if (day.getValue() == null || from.getValue() == null) return null;
        try {
            return PlannedInterview.moment(LocalDateTime.of(day.getValue(), from.getValue()), place);
        } catch (Invalid gone) {
            from.setErrorMessage(gone.getMessage());
            from.setInvalid(true);
            return null;
        }
    }

    /** As one of the interviews that the loops of a role usually have. */
    TemplateInterview usual() {
        if (kind.getValue() == null) throw new Invalid(text("loops.choose-kind"));
        if (minutes.getValue() == null) throw new Invalid(text("loops.say-minutes-of-each"));
        return TemplateInterview.of(rubric, kind.getValue(), minutes.getValue(), focus());
    }

    /** What was entered, or an {@link Invalid} that names the first thing missing. */
    PlannedInterview plan() {
        if (kind.getValue() == null) throw new Invalid(text("loops.choose-kind"));
        if (interviewer.getValue() == null)
            throw new Invalid(text("loops.choose-interviewer", kind.getValue().label()));
        var who = interviewer.getValue().name();
        if (day.getValue() == null || from.getValue() == null) throw new Invalid(text("loops.say-when", who));
        if (minutes.getValue() == null) throw new Invalid(text("loops.say-minutes", who));
        return new PlannedInterview(
                kind.getValue(),
                interviewer.getValue().id(),
                PlannedInterview.moment(LocalDateTime.of(day.getValue(), from.getValue()), place),
                minutes.getValue(),
                focus(),
                place);
    }
}
