package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.SharedOpening;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The openings with more than one candidate in whose loops one takes part, each leading to its comparison. */
final class SharedOpenings extends Section {
    SharedOpenings(List<SharedOpening> shared) {
        setVisible(!shared.isEmpty());
        add(new H2(text("loops.several-candidates", shared.size())));
        shared.forEach(opening -> add(row(opening)));
    }

    private static Div row(SharedOpening opening) {
        var title = new Span(opening.title());
        title.addClassName("v-strong");
        var level = new Span("%s · %s".formatted(opening.level(), opening.hiringManager()));
        level.addClassName("v-muted");
        var count = new Span(text("loops.candidates-and-decided", opening.candidates(), opening.decided()));
        var row = new Div(
                new Div(title, level),
                count,
                new Link(Addresses.compare(opening.id()), text("loops.compare-candidates")));
        row.addClassNames("v-row", "v-card", "v-shared-opening");
        return row;
    }
}
