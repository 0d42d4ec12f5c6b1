package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.GateState;
import app.verdict.debriefs.PanelFigures;
import app.verdict.ui.Help;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The gates, each with its state in a word, a shape, and the ratings behind it. */
final class GateStrip extends Section {
    GateStrip(PanelFigures figures) {
        addClassName("v-gates");
        var title = new H2(text("debriefs.gates"));
        var cards = new Div();
        cards.addClassName("v-gate-cards");
        figures.gates().forEach(gate -> gate.gate().ifPresent(state -> cards.add(card(gate, state))));
        add(Help.beside(title, Word.GATE), cards);
    }

    private static Div card(Figures gate, GateState state) {
        var sign = new Span(sign(state));
        sign.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(sign, new Span(text(state)));
        word.addClassName("v-gate-state");
        var ratings = new Paragraph(
                gate.n() == 0
                        ? text("debriefs.no-rating-yet")
                        : text("debriefs.of-below-the-bar", gate.belowBar(), gate.n()));
        ratings.addClassName("v-strong");
        var need = new Paragraph(text(state, "need"));
        need.addClassName("v-muted");
        var card = new Div(new H3(gate.criterion().name()), word, ratings, need);
        card.addClassNames("v-card", "v-gate");
        card.getElement().setAttribute("data-state", state.name());
        return card;
    }

    static String sign(GateState state) {
        return switch (state) {
            case FAILED -> "✕";
            case CONTESTED -> "◐";
            case INSUFFICIENT -> "…";
            case CLEAR -> "✓";
        };
    }
}
