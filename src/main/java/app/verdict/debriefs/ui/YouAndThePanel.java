package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.BesideOthers;
import app.verdict.debriefs.InWords;
import app.verdict.debriefs.Numbers;
import app.verdict.debriefs.OwnAgainstPanel;
import app.verdict.ui.RatingMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** How the reader's own ratings stood beside the others', for their eyes only. */
final class YouAndThePanel extends Section {
    YouAndThePanel(OwnAgainstPanel own) {
        addClassNames("v-card", "v-own");
        var table = new NativeTable();
        table.addClassName("v-table");
        table.getHead().add(heads());
        own.beside().forEach(one -> table.getBody().add(row(one)));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("debriefs.you-and-the-panel"));
        var privately = new Paragraph(text("debriefs.only-you-see-this"));
        privately.addClassName("v-muted");
        add(new H2(text("debriefs.you-and-the-panel")), privately, scroll, recommendation(own));
    }

    private static NativeTableRow heads() {
        return new NativeTableRow(
                header(text("debriefs.competency"), "col"),
                header(text("debriefs.you"), "col"),
                header(text("debriefs.the-others"), "col"),
                header(text("debriefs.difference"), "col"));
    }

    private static NativeTableRow row(BesideOthers one) {
        var figures = one.others();
        var others = figures.interval()
                .map(interval -> text(
                        "debriefs.others-rated",
                        Numbers.one(figures.mean().orElseThrow()),
                        Numbers.span(interval),
                        figures.n()))
                .orElse("–");
        return new NativeTableRow(
                header(figures.criterion().name(), "row"),
                cell(text("debriefs.of-you"), new RatingMark(one.own())),
                cell(text("debriefs.of-the-others"), new Span(others)),
                new NativeTableCell(InWords.difference(one)));
    }

    private static Paragraph recommendation(OwnAgainstPanel own) {
        return new Paragraph(text(
                "debriefs.you-recommended",
                text("debriefs.rating", own.recommendation().name()),
                text(own.outcome(), "within"),
                own.asRecommended() ? "yes" : "no"));
    }

    /** Says whose it is where there is no room for columns. */
    private static NativeTableCell cell(String whose, Component content) {
        var of = new Span(whose);
        of.addClassName("v-cell-of");
        return new NativeTableCell(of, content);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
