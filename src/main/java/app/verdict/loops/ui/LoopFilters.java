package app.verdict.loops.ui;

import app.verdict.loops.Loop;
import app.verdict.loops.LoopFilter;
import app.verdict.loops.LoopPage;
import app.verdict.loops.Standing;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one looks for in the list of loops. All of it stands in the address, so that it can be kept and sent on. */
final class LoopFilters extends Div {
    private final Nav standings = new Nav();
    private final Div chosen = new Div();
    private final TextField search = new TextField("Candidate, opening or interviewer");
    private final Select<String> role = new Select<>();
    private final Checkbox mine = new Checkbox("Mine");
    private final Map<String, String> roles;
    private LoopFilter filter = LoopFilter.ALL;

    LoopFilters(LoopDesk desk) {
        roles = roles(desk);
        standings.addClassNames("v-parts", "v-standings");
        standings.setAriaLabel("How loops stand");
        search.setClearButtonVisible(true);
        search.setMaxLength(LoopFilter.LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) go(filter.withSearch(change.getValue()));
        });
        role.setLabel("Role");
        role.setItems(Stream.concat(Stream.of(""), roles.keySet().stream()).toList());
        role.setItemLabelGenerator(code -> code.isEmpty() ? "All" : roles.getOrDefault(code, code));
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) go(filter.withRole(change.getValue()));
        });
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) go(filter.withMine(change.getValue()));
        });
        var fields = new Div(search, role, mine);
        fields.addClassName("v-loop-fields");
        chosen.addClassName("v-chosen");
        add(fields, chosen, standings);
    }

    private static Map<String, String> roles(LoopDesk desk) {
        var roles = new LinkedHashMap<String, String>();
        for (var rubric : desk.rubrics().published())
            roles.put(rubric.role().code(), rubric.role().name());
        return roles;
    }

    private static void go(LoopFilter filter) {
        var address = new Location(Addresses.loops(filter.query()));
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    /** What is being typed stays as it is. */
    void show(LoopFilter asked, LoopPage page) {
        filter = asked;
        if (!search.getValue().strip().equals(asked.search())) search.setValue(asked.search());
        role.setValue(roles.containsKey(asked.role()) ? asked.role() : "");
        mine.setValue(asked.mine());
        Afresh.show(
                standings,
                Stream.of(Standing.values())
                        .map(standing -> way(standing, page.count(standing)))
                        .toList());
        Afresh.show(chosen, chosen(page.loops()));
    }

    private Link way(Standing standing, long count) {
        var way =
                new Link(Addresses.loops(filter.with(standing).query()), "%s (%d)".formatted(standing.label(), count));
        if (standing == filter.standing()) way.getElement().setAttribute("aria-current", "page");
        boolean late = standing == Standing.SCORECARD_LATE || standing == Standing.DECISION_LATE;
        if (late && count > 0) way.addClassName("v-late");
        return way;
    }

    /** Named only by a loop that is open to the reader. */
    private List<Component> chosen(List<Loop> loops) {
        var chosen = new ArrayList<Component>();
        if (filter.opening() != null)
            chosen.add(without(
                    filter.withOpening(null),
                    "Opening",
                    name(loops, loop -> loop.opening().title())));
        if (filter.manager() != null)
            chosen.add(without(
                    filter.withManager(null),
                    "Hiring manager",
                    name(loops, loop -> loop.opening().hiringManager().name())));
        return chosen;
    }

    private static String name(List<Loop> loops, Function<Loop, String> name) {
        return loops.stream().findFirst().map(name).orElse("one");
    }

    private static Link without(LoopFilter rest, String what, String name) {
        var link = new Link(Addresses.loops(rest.query()), "%s: %s ✕".formatted(what, name));
        link.setTitle("Show those of others too");
        return link;
    }
}
