package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.rubrics.Rubrics;
import app.verdict.texts.Reader;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The positions being filled: who manages each, and who helps with it alone. */
@Route(Addresses.OPENINGS)
@PermitAll // the openings ask: some keep one opening only
class OpeningsView extends Page implements BeforeEnterObserver {
    private final Openings openings;
    private final Rubrics rubrics;
    private final People people;

    OpeningsView(Openings openings, Rubrics rubrics, People people) {
        this.openings = openings;
        this.rubrics = rubrics;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var kept = openings.kept();
        boolean all = openings.mayChangeAll();
        var everyone = people.everyone().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        removeAll();
        var head = new Div(new H1(text("loops.openings")));
        head.addClassName("v-head");
        if (openings.mayOpen())
            head.add(
                    new Link(Addresses.importOf("openings"), text("loops.import")),
                    new Button(text("loops.open-position"), click -> opening().open()));
        add(head);
        if (kept.isEmpty())
            add(new Empty(openings.mayOpen() ? text("loops.no-openings") : text("loops.no-openings-for-you")));
        for (var opening : kept) add(row(opening, everyone, all));
    }

    private OpeningDialog opening() {
        return new OpeningDialog(openings, rubrics.published(), people.present(), opened -> refresh());
    }

    private Div row(Opening opening, Map<UUID, Person> everyone, boolean all) {
        var title = new Span(opening.title());
        title.addClassName("v-strong");
        var role = new Span(
                "%s · %s".formatted(rubrics.published(opening.rubricId()).title(), opening.level()));
        role.addClassName("v-muted");
        var manager = new Span(opening.hiringManager().name());
        var manages = new Span(
                opening.hiringManager().disabled()
                        ? text("loops.former-hiring-manager")
                        : text("loops.hiring-manager"));
        manages.addClassName("v-muted");
        var row = new Div(
                new Div(title, role),
                new Div(manager, manages),
                new Div(
                        helpers("loops.recruiters-here", opening, Duty.RECRUITER, everyone),
                        helpers("loops.interviewers-here", opening, Duty.INTERVIEWER, everyone)));
        row.addClassNames("v-row", "v-card", "v-opening-row");
        var actions = new Div();
        actions.addClassName("v-row-actions");
        if (all || opening.managedBy(Acting.person())) {
            var present = present(everyone);
            var takers = present.stream()
                    .filter(person -> !person.id().equals(Acting.person()))
                    .filter(person -> all || person.has(Duty.HIRING_MANAGER))
                    .toList();
            actions.add(
                    button(
                            text("loops.team"),
                            text("loops.team-of", opening.title()),
                            () -> new TeamDialog(openings, opening, present, this::refresh)),
                    button(
                            text("loops.clocks"),
                            text("loops.clocks-of", opening.title()),
                            () -> new ClocksDialog(openings, opening, this::refresh)),
                    button(
                            text("loops.hand-over"),
                            text("loops.hand-over-of", opening.title()),
                            () -> new HandOverDialog(openings, opening, takers, this::refresh)));
        } else {
            var who = new Span(
                    text("loops.who-changes-opening", opening.hiringManager().name()));
            who.addClassName("v-muted");
            actions.add(who);
        }
        row.add(actions);
        return row;
    }

    private static Button button(String label, String spoken, Supplier<Dialog> pressed) {
        var button = new Button(label, click -> pressed.get().open());
        button.setAriaLabel(spoken);
        return button;
    }

    private static List<Person> present(Map<UUID, Person> everyone) {
        return everyone.values().stream()
                .filter(person -> !person.disabled())
                .sorted(Comparator.comparing(Person::name, alphabetical()))
                .toList();
    }

    private static Collator alphabetical() {
        return Collator.getInstance(Reader.current().locale());
    }

    /** @param label the key, with {0} for their names */
    private static Span helpers(String label, Opening opening, Duty duty, Map<UUID, Person> everyone) {
        var names = opening.team(duty).stream()
                .map(everyone::get)
                .map(Person::name)
                .sorted(alphabetical())
                .collect(Collectors.joining(", "));
        var line = new Span(names.isEmpty() ? "" : text(label, names));
        line.addClassName("v-muted");
        return line;
    }
}
