package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

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
import java.util.stream.Stream;

/** What one looks for in the list of loops. All of it stands in the address, so that it can be kept and sent on. */
final class LoopFilters extends Div {
    private final Nav standings = new Nav();
    private final Div chosen = new Div();
    private final TextField search = new TextField(text("loops.search"));
    private final Select<String> role = new Select<>();
    private final Checkbox mine = new Checkbox(text("loops.mine"));
    private final Map<String, String> roles;
    private LoopFilter filter = LoopFilter.ALL;

    LoopFilters(LoopDesk desk) {
        roles = roles(desk);
        standings.addClassNames("v-parts", "v-standings");
        standings.setAriaLabel(text("loops.how-loops-stand"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LoopFilter.LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) go(filter.withSearch(change.getValue()));
        });
        role.setLabel(text("loops.role"));
        role.setItems(Stream.concat(Stream.of(""), roles.keySet().stream()).toList());
        role.setItemLabelGenerator(code -> code.isEmpty() ? text("loops.all-roles") : roles.getOrDefault(code, code));
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
        var way = new Link(
                Addresses.loops(filter.with(standing).query()),
                text("loops.standing-and-count", standing.label(), count));
        if (standing == filter.standing()) way.getElement().setAttribute("aria-current", "page");
        boolean late = standing == Standing.SCORECARD_LATE || standing == Standing.DECISION_LATE;
        if (late && count > 0) way.addClassName("v-late");
        return way;
    }

    /** Named only by a loop that is open to the reader. */
    private List<Component> chosen(List<Loop> loops) {
        var chosen = new ArrayList<Component>();
        var shown = loops.stream().findFirst();
        if (filter.opening() != null)
            chosen.add(without(
                    filter.withOpening(null),
                    shown.map(loop -> text("loops.of-opening", loop.opening().title()))
                            .orElseGet(() -> text("loops.of-some-opening"))));
        if (filter.manager() != null)
            chosen.add(without(
                    filter.withManager(null),
                    shown.map(loop -> text(
                                    "loops.of-manager",
                                    loop.opening().hiringManager().name()))
                            .orElseGet(() -> text("loops.of-some-manager"))));
        return chosen;
    }

    private static Link without(LoopFilter rest, String what) {
        var link = new Link(Addresses.loops(rest.query()), text("loops.without", what));
        link.setTitle(text("loops.show-others"));
        return link;
    }
}
