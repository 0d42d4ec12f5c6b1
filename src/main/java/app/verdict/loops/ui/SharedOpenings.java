package app.verdict.loops.ui;

import app.verdict.loops.Loop;
import app.verdict.loops.Opening;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The openings with more than one candidate in whose loops one takes part, each leading to its comparison. */
final class SharedOpenings extends Section {
    SharedOpenings(List<Loop> loops, UUID reader) {
        var byOpening = loops.stream()
                .filter(loop -> loop.opening().managedBy(reader)
                        || loop.interviewOf(reader).isPresent())
                .collect(Collectors.groupingBy(loop -> loop.opening().id(), LinkedHashMap::new, Collectors.toList()));
        var shared = byOpening.values().stream()
                .filter(candidates -> candidates.size() > 1)
                .sorted(Comparator.comparing(
                        candidates -> candidates.getFirst().opening().title()))
                .toList();
        setVisible(!shared.isEmpty());
        add(new H2("Several candidates for one opening (%d)".formatted(shared.size())));
        shared.forEach(candidates -> add(row(candidates.getFirst().opening(), candidates)));
    }

    private static Div row(Opening opening, List<Loop> candidates) {
        var title = new Span(opening.title());
        title.addClassName("v-strong");
        var level = new Span(
                "%s · %s".formatted(opening.level(), opening.hiringManager().name()));
        level.addClassName("v-muted");
        long decided = candidates.stream().filter(Loop::closed).count();
        var count = new Span("%d candidates, %d decided".formatted(candidates.size(), decided));
        var row =
                new Div(new Div(title, level), count, new Link(Addresses.compare(opening.id()), "Compare candidates"));
        row.addClassNames("v-row", "v-card", "v-shared-opening");
        return row;
    }
}
