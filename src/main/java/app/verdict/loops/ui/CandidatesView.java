package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Candidates;
import app.verdict.loops.KnownCandidate;
import app.verdict.loops.Loops;
import app.verdict.loops.Openings;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Everybody who is or was interviewed in a loop that one may know of. */
@Route(Addresses.CANDIDATES)
@PermitAll // each sees the candidates of their own loops
class CandidatesView extends Page implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final Candidates candidates;
    private final boolean plans;
    private final TextField search = new TextField(text("loops.find-candidate"));
    private final Div list = new Div();

    CandidatesView(Candidates candidates, Openings openings, Loops loops) {
        this.candidates = candidates;
        this.plans = loops.mayPlan();
        addClassName("v-narrow");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        var head = new Div(new H1(text("loops.candidates")), search);
        head.addClassNames("v-head", "v-candidates-head");
        if (openings.mayOpen()) head.add(new Link(Addresses.importOf("candidates"), text("loops.import")));
        add(head, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var known = candidates.known(search.getValue(), MOST);
        list.removeAll();
        if (known.isEmpty()) list.add(nothing());
        for (var one : known) list.add(row(one));
        if (known.size() == MOST) list.add(new Paragraph(text("loops.first-candidates", MOST)));
    }

    private Empty nothing() {
        if (!search.isEmpty())
            return new Empty(text("loops.no-candidate-named", search.getValue().strip()));
        return plans
                ? new Empty(text("loops.no-candidates"), new Link(Addresses.NEW_LOOP, text("ui.plan-a-loop")))
                : new Empty(text("loops.no-candidates-for-you"));
    }

    private static Div row(KnownCandidate candidate) {
        var name = new Link(Addresses.candidate(candidate.id()), candidate.name());
        name.addClassName("v-strong");
        var loops = new Span(
                candidate.running() == 0
                        ? text("loops.loops-of-candidate", candidate.loops())
                        : text("loops.open-loops-of-candidate", candidate.loops(), candidate.running()));
        loops.addClassName("v-muted");
        var row = new Div(name, loops);
        row.addClassNames("v-row", "v-card", "v-candidate-row");
        return row;
    }
}
