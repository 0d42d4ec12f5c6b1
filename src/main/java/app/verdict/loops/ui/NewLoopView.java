package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Candidate;
import app.verdict.loops.Candidates;
import app.verdict.loops.LoopTemplates;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.Planning;
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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Planning a loop: the opening, the candidate, and four to six interviews, with what the plan lacks as one enters it. */
@Route(Addresses.NEW_LOOP)
@PermitAll // the openings ask: some plan for one opening only
class NewLoopView extends Page implements BeforeEnterObserver {
    private static final int USUAL_INTERVIEWS = 4;

    private final ComboBox<Opening> opening = new ComboBox<>(text("loops.opening"));
    private final ComboBox<Candidate> candidate = new ComboBox<>(text("loops.candidate"));
    private final TextField name = new TextField(text("loops.new-candidates-name"));
    private final TextField email = new TextField(text("loops.new-candidates-email"));
    private final PlaceField place;
    private final Div interviews = new Div();
    private final Notice begun = new Notice();
    private final Notice gaps = new Notice();
    private final Notice notice = new Notice();
    private final Button another = new Button(text("loops.another-interview"));
    private final Button keep = new Button(text("loops.keep-as-template"));
    private final Openings openings;
    private final Candidates candidates;
    private final Loops loops;
    private final Planning planning;
    private final LoopTemplates templates;
    private final Rubrics rubrics;
    private final List<Person> everyone;
    private final Clock clock;
    private @Nullable Rubric rubric;
    private @Nullable PlanBoard board;

    NewLoopView(
            Openings openings,
            Candidates candidates,
            Loops loops,
            Planning planning,
            LoopTemplates templates,
            Rubrics rubrics,
            People people,
            Clock clock) {
        this.openings = openings;
        this.candidates = candidates;
        this.loops = loops;
        this.planning = planning;
        this.templates = templates;
        this.rubrics = rubrics;
        this.everyone = people.present();
        this.clock = clock;
        place = new PlaceField(clock.getZone(), chosen -> {
            if (board != null) board.place(chosen);
        });
        opening.setItemLabelGenerator(o -> "%s (%s)".formatted(o.title(), o.level()));
        opening.addValueChangeListener(change -> follow());
        candidate.setItemLabelGenerator(Candidate::name);
        candidate.setClearButtonVisible(true);
        candidate.addValueChangeListener(change -> weigh());
        var open = new Button(
                text("loops.open-position"),
                click -> new OpeningDialog(openings, rubrics.published(), everyone, this::opened).open());
        open.setVisible(openings.mayOpen());
        var first = new Div(opening, open, candidate, name, email, place);
        first.addClassNames("v-card", "v-plan-head");
        interviews.add(
                new Empty(openings.mayOpen() ? text("loops.choose-opening-first") : text("loops.choose-opening")));
        another.addClickListener(click -> {
            if (board != null) board.add();
        });
        keep.addClickListener(click -> keepAsTemplate());
        another.setVisible(false);
        keep.setVisible(false);
        var plan = new Button(text("loops.plan-this-loop"), click -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        var end = new Div(another, keep, plan);
        end.addClassNames("v-actions", "v-plan-actions");
        add(new H1(text("ui.plan-a-loop")), first, begun, interviews, gaps, notice, end);
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
                        () -> notice.hint(text(
                                "loops.opened-for-another",
                                fresh.title(),
                                fresh.hiringManager().name())));
    }

    /** What was entered stays while the rubric does; another rubric has other competencies to cover. */
    private void follow() {
        if (opening.getValue() == null) return;
        place.setValue(opening.getValue().clocks().calendar().zoneOr(clock.getZone()));
        var interviewers = openings.interviewers(opening.getValue().id());
        var next = rubrics.published(opening.getValue().rubricId());
        if (board != null && rubric != null && next.id().equals(rubric.id())) {
            board.interviewers(interviewers);
            weigh();
        } else begin(next, interviewers);
    }

    private void begin(Rubric next, List<Person> interviewers) {
        var usual = templates.of(next);
        rubric = next;
        board = new PlanBoard(next, interviewers, place.getValue(), clock, this::weigh);
        interviews.removeAll();
        interviews.add(board);
        another.setVisible(true);
        keep.setVisible(templates.mayKeep());
        if (usual.isEmpty()) begun.hint(text("loops.no-template", next.name()));
        else
            LoopTemplates.lacking(next, usual)
                    .ifPresentOrElse(begun::problem, () -> begun.hint(text("loops.begun-from-template", next.name())));
        board.begin(usual, USUAL_INTERVIEWS);
    }

    private void weigh() {
        if (board == null || opening.getValue() == null) return;
        var chosen = candidate.getValue();
        var outlook = planning.outlook(
                opening.getValue().id(), chosen == null ? null : chosen.id(), board.sketches(), place.getValue());
        board.show(outlook);
        var all = outlook.gaps();
        if (all.isEmpty()) gaps.hint(text("loops.no-gaps"));
        else gaps.problem(text("loops.gaps-to-mend"), all);
    }

    private void keepAsTemplate() {
        var kept = rubric;
        var plan = board;
        if (kept == null || plan == null) return;
        new TemplateDialog(kept, () -> templates.keep(kept, plan.usual())).open();
    }

    private void plan() {
        try {
            if (opening.getValue() == null || board == null) throw new Invalid(text("loops.choose-opening"));
            var plans = board.plans();
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
