package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loop;
import app.verdict.loops.LoopFilter;
import app.verdict.loops.LoopPage;
import app.verdict.people.Acting;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One page of loops, and the way to the others. */
final class LoopList extends Div {
    private final LoopDesk desk;
    private final Div rows = new Div();
    private final Nav pages = new Nav();
    private Set<UUID> shown = Set.of();

    LoopList(LoopDesk desk) {
        this.desk = desk;
        pages.addClassName("v-pages");
        pages.setAriaLabel(text("loops.pages"));
        add(rows, pages);
    }

    boolean shows(UUID loop) {
        return shown.contains(loop);
    }

    void show(LoopFilter filter, LoopPage page) {
        shown = page.loops().stream().map(Loop::id).collect(Collectors.toSet());
        var due = reviewsDue(page.loops());
        Afresh.show(
                rows,
                page.loops().isEmpty()
                        ? List.of(nothing(filter))
                        : page.loops().stream()
                                .map(loop -> new LoopRow(loop, due.contains(loop.id()), desk.clock()))
                                .toList());
        pages.setVisible(page.last() > 1);
        Afresh.show(pages, ways(filter, page));
    }

    /** Asked for only where somebody may have one. */
    private Set<UUID> reviewsDue(List<Loop> loops) {
        var reader = Acting.person();
        return loops.stream().anyMatch(loop -> loop.closed() && loop.opening().managedBy(reader))
                ? desk.reviews().due()
                : Set.of();
    }

    private Empty nothing(LoopFilter filter) {
        if (!filter.equals(LoopFilter.ALL))
            return new Empty(text("loops.none-found"), new Link(Addresses.LOOPS, text("loops.all-loops")));
        return desk.loops().mayPlan()
                ? new Empty(text("loops.no-loops"), new Link(Addresses.NEW_LOOP, text("ui.plan-a-loop")))
                : new Empty(text("loops.no-loops-for-you"));
    }

    private static List<Component> ways(LoopFilter filter, LoopPage page) {
        var ways = new ArrayList<Component>();
        if (page.number() > 1) ways.add(way(filter, page.number() - 1, text("loops.previous-page")));
        ways.add(new Span(text("loops.page-of", page.number(), page.last())));
        if (page.number() < page.last()) ways.add(way(filter, page.number() + 1, text("loops.next-page")));
        return ways;
    }

    private static Link way(LoopFilter filter, int page, String label) {
        var query = filter.query();
        return new Link(Addresses.loops((query.isEmpty() ? "" : query + "&") + "page=" + page), label);
    }
}
