package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.BusinessCalendar;
import app.verdict.loops.Coverage;
import app.verdict.loops.Outlook;
import app.verdict.loops.PlannedInterview;
import app.verdict.loops.Sketch;
import app.verdict.loops.TemplateInterview;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.GateTag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Interviews by competencies: a column for each interview, a row for each competency, and at their end how many read it. On a
 * narrow screen one interview after the other.
 */
final class PlanBoard extends Div {
    private final List<InterviewForm> forms = new ArrayList<>();
    private final Div way = new Div();
    private final Div board = new Div();
    private final Div names = new Div();
    private final Div readers = new Div();
    private final Rubric rubric;
    private final Clock clock;
    private final Runnable changed;
    private List<Person> interviewers;
    private ZoneId place;

    /** @param changed told when anything of the plan is another */
    PlanBoard(Rubric rubric, List<Person> interviewers, ZoneId place, Clock clock, Runnable changed) {
        this.rubric = rubric;
        this.interviewers = interviewers;
        this.place = place;
        this.clock = clock;
        this.changed = changed;
        way.addClassName("v-plan-board-way");
        board.addClassName("v-plan-board");
        names.addClassName("v-plan-board-names");
        names.getElement().setAttribute("aria-hidden", "true"); // each cell names its competency itself
        names.add(new Div());
        rubric.competencies().forEach(competency -> names.add(name(competency)));
        readers.addClassName("v-plan-board-readers");
        board.add(names, readers);
        add(way, board);
    }

    private static Div name(Competency competency) {
        var name = new Div(new Span(competency.name()));
        if (competency.gate()) name.add(new GateTag());
        name.addClassName("v-cover");
        return name;
    }

    void begin(List<TemplateInterview> usual, int otherwise) {
        for (var interview : usual) column(form -> form.show(interview));
        if (usual.isEmpty()) for (int i = 0; i < otherwise; i++) column(form -> {});
        ready();
    }

    void add() {
        column(form -> {});
        ready();
    }

    private void column(Consumer<InterviewForm> filled) {
        var form = new InterviewForm(rubric, interviewers, place);
        form.startsAt(BusinessCalendar.USUAL
                .after(LocalDate.now(clock.withZone(place)), 1 + forms.size())
                .atTime(10, 0));
        filled.accept(form);
        forms.add(form);
        board.addComponentAtIndex(forms.size(), form);
        form.onChange(changed);
    }

    private void remove(InterviewForm form) {
        forms.remove(form);
        board.remove(form);
        ready();
    }

    /** All of it is there: numbers the columns, and has the plan weighed once. */
    private void ready() {
        number();
        changed.run();
    }

    private void number() {
        way.removeAll();
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            int number = i + 1;
            form.number(number);
            form.head(head(form, number));
            var to = new NativeButton(String.valueOf(number), click -> form.scrollIntoView());
            to.setAriaLabel(text("loops.show-interview", number));
            way.add(to);
        }
        var end = new NativeButton(text("loops.readers"), click -> readers.scrollIntoView());
        way.add(end);
    }

    private Div head(InterviewForm form, int number) {
        var remove = new Button(text("loops.remove"), click -> remove(form));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(text("loops.remove-interview", number));
        var head = new Div(new H2(text("loops.interview-number", number)), remove);
        head.addClassName("v-column-head");
        return head;
    }

    void interviewers(List<Person> people) {
        interviewers = people;
        forms.forEach(form -> form.interviewers(people));
    }

    void place(ZoneId other) {
        place = other;
        forms.forEach(form -> form.place(other));
        changed.run();
    }

    /** What the plan leads to, beside it. */
    void show(Outlook outlook) {
        for (int i = 0; i < forms.size(); i++) forms.get(i).show(outlook.rows().get(i));
        readers.removeAll();
        var head = new Div(new H2(text("loops.readers")));
        head.addClassName("v-interview-fields");
        readers.add(head);
        rubric.competencies().forEach(competency -> readers.add(reading(competency, outlook.coverage())));
    }

    private static Div reading(Competency competency, Coverage coverage) {
        long count = coverage.readers(competency);
        boolean enough = count >= Coverage.needed(competency);
        var of = new Span(competency.name());
        of.addClassName("v-reading-of");
        var words = new Span(text("loops.readers-and-needed", enough ? "✓" : "!", count, Coverage.needed(competency)));
        words.getElement().setAttribute("data-enough", String.valueOf(enough));
        words.addClassName("v-reading");
        var cell = new Div(of, words);
        cell.addClassName("v-cover");
        return cell;
    }

    List<Sketch> sketches() {
        return forms.stream().map(form -> form.sketch(null)).toList();
    }

    List<PlannedInterview> plans() {
        return forms.stream().map(InterviewForm::plan).toList();
    }

    List<TemplateInterview> usual() {
        return forms.stream().map(InterviewForm::usual).toList();
    }
}
