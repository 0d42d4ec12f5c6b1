package app.verdict.loops.ui;

import app.verdict.loops.BusinessCalendar;
import app.verdict.loops.Candidate;
import app.verdict.loops.Candidates;
import app.verdict.loops.Coverage;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Planning a loop: the opening, the candidate, and four to six interviews, with the gaps of the plan as one enters it. */
@Route(Addresses.NEW_LOOP)
@PageTitle("Plan a loop · Verdict")
@PermitAll // the openings ask: some plan for one opening only
class NewLoopView extends Page implements BeforeEnterObserver {
    private static final int USUAL_INTERVIEWS = 4;

    private final ComboBox<Opening> opening = new ComboBox<>("Opening");
    private final ComboBox<Candidate> candidate = new ComboBox<>("Candidate");
    private final TextField name = new TextField("Or a new candidate's name");
    private final TextField email = new TextField("Their e-mail (optional)");
    private final Div interviews = new Div();
    private final List<InterviewForm> forms = new ArrayList<>();
    private final Notice gaps = new Notice();
    private final Notice notice = new Notice();
    private final Button another = new Button("Another interview", click -> add());
    private final Openings openings;
    private final Candidates candidates;
    private final Loops loops;
    private final Rubrics rubrics;
    private final List<Person> everyone;
    private final Clock clock;
    private List<Person> interviewers = List.of();
    private UUID rubricId = new UUID(0, 0);

    NewLoopView(Openings openings, Candidates candidates, Loops loops, Rubrics rubrics, People people, Clock clock) {
        this.openings = openings;
        this.candidates = candidates;
        this.loops = loops;
        this.rubrics = rubrics;
        this.everyone = people.present();
        this.clock = clock;
        opening.setItemLabelGenerator(o -> "%s (%s)".formatted(o.title(), o.level()));
        opening.addValueChangeListener(change -> follow());
        candidate.setItemLabelGenerator(Candidate::name);
        candidate.setClearButtonVisible(true);
        var open = new Button(
                "Open a position …",
                click -> new OpeningDialog(openings, rubrics.published(), everyone, this::opened).open());
        open.setVisible(openings.mayOpen());
        var first = new Div(opening, open, candidate, name, email);
        first.addClassNames("v-card", "v-plan-head");
        interviews.addClassName("v-plan");
        another.setVisible(false);
        interviews.add(new Empty(
                "Choose the opening first, or open a position: it says which competencies there are to cover."));
        var plan = new Button("Plan this loop", click -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        var end = new Div(another, plan);
        end.addClassName("v-actions");
        add(new H1("Plan a loop"), first, interviews, gaps, notice, end);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opening.setItems(openings.kept());
        candidate.setItems(candidates.all());
    }

    private void opened(Opening fresh) {
        opening.setItems(openings.kept());
        opening.getListDataView()
                .getItems()
                .filter(o -> o.id().equals(fresh.id()))
                .findFirst()
                .ifPresentOrElse(
                        opening::setValue,
                        () -> notice.hint("%s is open. %s plans its loops."
                                .formatted(fresh.title(), fresh.hiringManager().name())));
    }

    /** What was entered stays while the rubric does; another rubric has other competencies to cover. */
    private void follow() {
        if (opening.getValue() == null) return;
        interviewers = openings.interviewers(opening.getValue().id());
        forms.forEach(form -> form.interviewers(interviewers));
        if (opening.getValue().rubricId().equals(rubricId)) return;
        rubricId = opening.getValue().rubricId();
        interviews.removeAll();
        forms.clear();
        another.setVisible(true);
        for (int i = 0; i < USUAL_INTERVIEWS; i++) add();
    }

    private void add() {
        var form = new InterviewForm(rubric(), interviewers, clock);
        form.startsAt(BusinessCalendar.USUAL
                .after(LocalDate.now(clock), 1 + forms.size())
                .atTime(10, 0));
        form.onFocusChange(this::showGaps);
        var remove = new Button("Remove");
        remove.setAriaLabel("Remove interview " + (forms.size() + 1));
        var card = new Div(new H2("Interview"), form, remove);
        card.addClassName("v-card");
        remove.addClickListener(click -> {
            forms.remove(form);
            interviews.remove(card);
            showGaps();
        });
        forms.add(form);
        interviews.add(card);
        showGaps();
    }

    private void showGaps() {
        var rubric = rubric();
        var focus = forms.stream().map(InterviewForm::focus).toList();
        var all = new ArrayList<>(Coverage.of(rubric, focus).gaps());
        all.addAll(Coverage.strains(focus));
        if (all.isEmpty()) gaps.hint("Every competency has a reader, and every gate two independent ones.");
        else gaps.problem("This plan has gaps. You can plan it all the same and mend it later.", all);
    }

    private Rubric rubric() {
        return rubrics.published(rubricId);
    }

    private void plan() {
        try {
            if (opening.getValue() == null) throw new Invalid("Choose an opening, or open a position.");
            var plans = forms.stream().map(InterviewForm::plan).toList();
            var id = opening.getValue().id();
            var loop = candidate.getValue() == null
                    ? loops.plan(id, name.getValue(), email.getValue(), plans)
                    : loops.plan(id, candidate.getValue().id(), plans);
            UI.getCurrent().navigate(Addresses.loop(loop.id()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
