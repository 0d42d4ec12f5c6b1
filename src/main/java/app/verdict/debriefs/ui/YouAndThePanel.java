package app.verdict.debriefs.ui;

import app.verdict.debriefs.BesideOthers;
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
import java.util.Locale;

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
                .setAttribute("aria-label", "You and the panel");
        var privately = new Paragraph(
                "Only you see this. First ratings on both sides; standing apart is no mistake, it is what a panel is for.");
        privately.addClassName("v-muted");
        add(new H2("You and the panel"), privately, scroll, recommendation(own));
    }

    private static NativeTableRow heads() {
        return new NativeTableRow(
                header("Competency", "col"),
                header("You", "col"),
                header("The others", "col"),
                header("Difference", "col"));
    }

    private static NativeTableRow row(BesideOthers one) {
        var figures = one.others();
        var others = figures.interval()
                .map(interval -> "%s (%s), n = %d"
                        .formatted(Numbers.one(figures.mean().orElseThrow()), Numbers.span(interval), figures.n()))
                .orElse("–");
        return new NativeTableRow(
                header(figures.criterion().name(), "row"),
                cell("You: ", new RatingMark(one.own())),
                cell("The others: ", new Span(others)),
                new NativeTableCell(one.inWords()));
    }

    private static Paragraph recommendation(OwnAgainstPanel own) {
        return new Paragraph("You recommended “%s”; decided was: %s. %s"
                .formatted(
                        own.recommendation().words().toLowerCase(Locale.ROOT),
                        own.outcome().words().toLowerCase(Locale.ROOT),
                        own.asRecommended() ? "The decision went your way." : "The decision went the other way."));
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
