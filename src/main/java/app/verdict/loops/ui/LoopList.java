package app.verdict.loops.ui;

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

/** One page of loops, and the way to the others. */
final class LoopList extends Div {
    private final LoopDesk desk;
    private final Div rows = new Div();
    private final Nav pages = new Nav();

    LoopList(LoopDesk desk) {
        this.desk = desk;
        pages.addClassName("v-pages");
        pages.setAriaLabel("Pages");
        add(rows, pages);
    }

    void show(LoopFilter filter, LoopPage page) {
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
            return new Empty(
                    "No loop that is open to you is like this. Search for less, or look at all of them.",
                    new Link(Addresses.LOOPS, "All loops"));
        return desk.loops().mayPlan()
                ? new Empty(
                        "No loops yet. A loop is all interviews of one candidate for one opening: plan one, and its progress shows here.",
                        new Link(Addresses.NEW_LOOP, "Plan a loop"))
                : new Empty(
                        "No loops yet. Recruiters and hiring managers plan them; those whose panel you are on show here.");
    }

    private static List<Component> ways(LoopFilter filter, LoopPage page) {
        var ways = new ArrayList<Component>();
        if (page.number() > 1) ways.add(way(filter, page.number() - 1, "Previous"));
        ways.add(new Span("Page %d of %d".formatted(page.number(), page.last())));
        if (page.number() < page.last()) ways.add(way(filter, page.number() + 1, "Next"));
        return ways;
    }

    private static Link way(LoopFilter filter, int page, String text) {
        var query = filter.query();
        return new Link(Addresses.loops((query.isEmpty() ? "" : query + "&") + "page=" + page), text);
    }
}
