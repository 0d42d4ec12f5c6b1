package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.LoopFilter;
import app.verdict.loops.LoopNews;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.LiveList;
import app.verdict.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Every loop that one takes part in or keeps, page by page: its progress, its clock, who owes what. */
@Route(Addresses.LOOPS)
@Menu(order = 2)
@PermitAll
class LoopsView extends Page implements BeforeEnterObserver {
    private final LoopDesk desk;
    private final LoopFilters filters;
    private final SavedViewsPart views;
    private final LoopList list;
    private final Div shared = new Div();
    private LoopFilter filter = LoopFilter.ALL;
    private int page = 1;

    LoopsView(LoopDesk desk, LoopNews news) {
        this.desk = desk;
        this.filters = new LoopFilters(desk);
        this.views = new SavedViewsPart(desk.views());
        this.list = new LoopList(desk);
        var head = new Div(new H1(text("loops.loops")));
        head.addClassName("v-head");
        head.add(new Link(Addresses.CANDIDATES, text("loops.candidates")));
        if (desk.loops().mayPlan()) {
            var plan = new Link(Addresses.NEW_LOOP, text("ui.plan-a-loop"));
            plan.addClassName("v-action");
            head.add(new Link(Addresses.OPENINGS, text("loops.openings")), plan);
        }
        add(head, filters, views, list, shared);
        LiveList.on(this, news, loop -> list.shows(loop) || desk.search().knows(loop), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filter = LoopFilter.of(address.getParameters());
        page = address.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        views.show(filter);
        refresh();
    }

    private void refresh() {
        var found = desk.search().page(filter, page);
        filters.show(filter, found);
        list.show(filter, found);
        Afresh.show(
                shared,
                filter.equals(LoopFilter.ALL)
                        ? List.of(new SharedOpenings(desk.search().sharedOpenings()))
                        : List.of());
    }
}
