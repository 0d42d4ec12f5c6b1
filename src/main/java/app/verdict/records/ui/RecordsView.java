package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.LoopNews;
import app.verdict.ui.Addresses;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What is kept about whom, until when, and what candidates may ask for; without a word of what anybody wrote. */
@Route(Addresses.RECORDS)
@Menu(order = 6)
@RolesAllowed("ADMINISTRATOR")
class RecordsView extends Page implements BeforeEnterObserver {
    private final PurgePart purge;
    private final CandidatesPart candidates;
    private final RetentionPart retention;
    private final RequestsPart requests;

    RecordsView(RecordsDesk desk, LoopNews news) {
        purge = new PurgePart(desk);
        candidates = new CandidatesPart(desk, this::refresh);
        retention = new RetentionPart(desk, this::refresh);
        requests = new RequestsPart(desk);
        var meaning = new Paragraph(text("records.meaning"));
        meaning.addClassName("v-muted");
        var head = new Div(new H1(text("records.RecordsView.title")), meaning);
        head.addClassName("v-records-head");
        add(head, purge, candidates, retention, requests);
        LiveLoop.onAny(this, news, loop -> purge.running() || candidates.show(loop), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        retention.refresh();
    }

    private void refresh() {
        purge.refresh();
        candidates.refresh();
        requests.refresh();
    }
}
