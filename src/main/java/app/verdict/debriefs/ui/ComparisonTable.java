package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Comparison;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Decision;
import app.verdict.debriefs.InWords;
import app.verdict.debriefs.PanelFigures;
import app.verdict.debriefs.ProfileIndex;
import app.verdict.rubrics.Competency;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Competencies by candidates, the profile index last; each cell leads to its evidence. */
final class ComparisonTable extends Div {
    private final Map<Debrief, PanelFigures> figures = new LinkedHashMap<>();
    private final List<ComparedCell> cells = new ArrayList<>();
    private final BiConsumer<Debrief, Competency> chosen;

    ComparisonTable(Comparison comparison, BiConsumer<Debrief, Competency> chosen) {
        this.chosen = chosen;
        for (var candidate : comparison.candidates()) figures.put(candidate, candidate.figures());
        var table = new NativeTable();
        table.addClassName("v-table");
        table.getHead().add(names());
        comparison.rubric().competencies().forEach(competency -> table.getBody().add(row(competency)));
        table.getBody().add(indexes());
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("debriefs.candidates-by-competency"));
        add(scroll);
        comparison.notRanked().map(Paragraph::new).ifPresent(this::add);
    }

    /** Shows which cell's evidence is being read. */
    void mark(UUID loop, UUID competency) {
        cells.forEach(cell -> cell.mark(loop, competency));
    }

    private NativeTableRow names() {
        var row = new NativeTableRow(header(text("debriefs.competency"), "col"));
        figures.keySet().forEach(candidate -> row.add(name(candidate)));
        return row;
    }

    private static NativeTableHeaderCell name(Debrief candidate) {
        var loop = candidate.loop();
        var name = new Link(Addresses.debrief(loop.id()), loop.candidate().name());
        var in = new Span(text(
                "debriefs.of-in",
                candidate.scorecards().size(),
                loop.interviews().size()));
        var header = header("", "col");
        header.add(name, in);
        if (candidate.decision() instanceof Decision made) {
            var outcome = new Span(text(
                    "debriefs.decided-at-level",
                    text(made.outcome(), "within"),
                    made.level().name()));
            outcome.addClassName("v-strong");
            header.add(outcome);
        }
        return header;
    }

    private NativeTableRow row(Competency competency) {
        var name = header(competency.name(), "row");
        if (competency.gate()) {
            var tag = new Span(text("debriefs.gate"));
            tag.addClassName("v-tag");
            name.add(tag);
        }
        var row = new NativeTableRow(name);
        figures.forEach((candidate, of) -> {
            var cell = new ComparedCell(candidate, competency, of.figuresOf(competency.code()), chosen);
            cells.add(cell);
            row.add(new NativeTableCell(cell));
        });
        return row;
    }

    private NativeTableRow indexes() {
        var name = header(text("debriefs.profile-index"), "row");
        var what = new Span(text("debriefs.without-the-gates"));
        what.addClassName("v-muted");
        name.add(what);
        var row = new NativeTableRow(name);
        row.addClassName("v-indexes");
        figures.forEach((candidate, of) -> row.add(index(candidate, of.index())));
        return row;
    }

    private static NativeTableCell index(Debrief candidate, ProfileIndex index) {
        var of = new Span(
                text("debriefs.of-candidate", candidate.loop().candidate().name()));
        of.addClassName("v-cell-of");
        var cell = new NativeTableCell(of);
        switch (index) {
            case ProfileIndex.Given given -> cell.add(new Span(InWords.index(given)));
            case ProfileIndex.Withheld withheld -> {
                var reason = new Span(text("debriefs.withheld-for", InWords.withheld(withheld)));
                reason.addClassName("v-muted");
                cell.add(reason);
            }
        }
        if (!index.notOffset().isEmpty()) cell.add(notOffset(index));
        return cell;
    }

    private static Div notOffset(ProfileIndex index) {
        var gates = new Div(text(
                "debriefs.not-offset",
                index.notOffset().stream().map(IndexPanel::notOffset).collect(Collectors.joining("; "))));
        gates.addClassNames("v-not-offset", "v-small");
        return gates;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
