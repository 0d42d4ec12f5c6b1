package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Figures;
import app.verdict.debriefs.Numbers;
import app.verdict.debriefs.PanelFigures;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.Help;
import app.verdict.ui.RatingMark;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Competencies by interviewers, the recommendations on top, the figures of each competency at the end of its row. */
final class RatingMatrix extends Section {
    private final Debrief debrief;
    private final PanelFigures figures;
    private final Consumer<Competency> chosen;

    RatingMatrix(Debrief debrief, PanelFigures figures, Consumer<Competency> chosen) {
        this.debrief = debrief;
        this.figures = figures;
        this.chosen = chosen;
        addClassName("v-matrix");
        var table = new NativeTable();
        table.addClassName("v-table");
        table.getHead().add(names(), recommendations());
        debrief.rubric().competencies().forEach(competency -> table.getBody().add(row(competency)));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("debriefs.ratings"));
        add(Help.beside(new H2(text("debriefs.ratings")), Word.GAP), scroll);
    }

    private List<Scorecard> cards() {
        return debrief.loop().interviews().stream()
                .flatMap(interview -> debrief.scorecardOf(interview).stream())
                .toList();
    }

    private NativeTableRow names() {
        var row = new NativeTableRow(header(text("debriefs.competency"), "col"));
        cards().forEach(card -> row.add(header(card.author().name(), "col")));
        row.add(figure("1 – 4", text("debriefs.scale.meaning")));
        row.add(figure("n", text("debriefs.n.meaning")));
        row.add(figure(text("debriefs.mean"), text("debriefs.mean.meaning")));
        row.add(figure(text("debriefs.range"), text("debriefs.range.meaning")));
        row.add(figure(text("debriefs.gap"), text("debriefs.gap.meaning")));
        return row;
    }

    private NativeTableRow recommendations() {
        var row = new NativeTableRow(header(text("debriefs.recommendation"), "row"));
        row.addClassName("v-recommendations");
        for (var card : cards()) {
            var cell = new NativeTableCell();
            card.recommendation().ifPresent(rating -> mark(cell, rating, card.revisedRecommendation()));
            cell.setTitle(card.why());
            row.add(cell);
        }
        var rest = new NativeTableCell(text("debriefs.overall-calls"));
        rest.setColspan(5);
        rest.addClassName("v-muted");
        row.add(rest);
        return row;
    }

    private NativeTableRow row(Competency competency) {
        var name = header("", "row");
        var open = new NativeButton(competency.name(), click -> chosen.accept(competency));
        open.addClassName("v-row-name");
        open.setTitle(text("debriefs.show-the-evidence"));
        name.add(open);
        var of = figures.figuresOf(competency.code());
        of.gate().ifPresent(state -> {
            var tag = new Span(text("debriefs.gate-is", text(state)));
            tag.addClassName("v-tag");
            tag.getElement().setAttribute("data-state", state.name());
            name.add(tag);
        });
        var row = new NativeTableRow(name);
        for (var card : cards()) {
            var cell = new NativeTableCell();
            card.rating(competency.id()).ifPresent(rating -> mark(cell, rating, card.revisedRating(competency.id())));
            row.add(cell);
        }
        addFigures(row, of);
        return row;
    }

    private static void addFigures(NativeTableRow row, Figures of) {
        var dots = new NativeTableCell();
        dots.add(new DotStrip(of));
        row.add(dots);
        row.add(number(String.valueOf(of.n())));
        row.add(number(of.mean().isPresent() ? Numbers.two(of.mean().getAsDouble()) : "–"));
        row.add(number(
                of.lowest().isPresent()
                        ? "%d–%d".formatted(of.lowest().getAsInt(), of.highest().getAsInt())
                        : "–"));
        var gap = number(of.gap().isPresent() ? Numbers.one(of.gap().getAsDouble()) : "–");
        if (of.straddlesBar()) {
            var straddle = new Span(text("debriefs.straddles"));
            straddle.addClassName("v-tag");
            straddle.setTitle(text("debriefs.straddles.meaning"));
            gap.add(straddle);
        }
        row.add(gap);
    }

    /** The submitted rating; where its author changed it later, the change beside it. */
    private static void mark(NativeTableCell cell, Rating rating, Optional<Rating> revised) {
        cell.add(new RatingMark(rating));
        revised.filter(later -> later != rating).ifPresent(later -> {
            var change = new Div(text("debriefs.later", later.words()));
            change.addClassName("v-muted");
            cell.add(change);
        });
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static NativeTableHeaderCell figure(String text, String meaning) {
        var header = header(text, "col");
        header.setTitle(meaning);
        header.addClassName("v-number");
        return header;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("v-number");
        return cell;
    }
}
