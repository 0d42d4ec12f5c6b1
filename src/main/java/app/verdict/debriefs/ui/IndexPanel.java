package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.Formula;
import app.verdict.debriefs.InWords;
import app.verdict.debriefs.Numbers;
import app.verdict.debriefs.PanelFigures;
import app.verdict.debriefs.ProfileIndex;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The ratings outside the gates in one number with its uncertainty, how it was computed, and what it does not offset. */
final class IndexPanel extends Section {
    IndexPanel(PanelFigures figures) {
        addClassNames("v-card", "v-index");
        var index = figures.index();
        add(new H2(text("debriefs.profile-index")));
        switch (index) {
            case ProfileIndex.Given given -> {
                var shown = new Span(InWords.index(given));
                shown.addClassName("v-index-value");
                add(shown);
            }
            case ProfileIndex.Withheld withheld ->
                add(new Paragraph(text("debriefs.withheld", InWords.withheld(withheld))));
        }
        if (!index.notOffset().isEmpty()) {
            var list = new UnorderedList();
            index.notOffset().forEach(gate -> list.add(new ListItem(notOffset(gate))));
            list.addClassName("v-not-offset");
            add(new Paragraph(text("debriefs.not-offset-by-this")), list);
        }
        var note = new Paragraph(text("debriefs.what-the-index-is"));
        note.addClassName("v-muted");
        add(note, new DetailsLater(text("debriefs.how-computed"), () -> howComputed(index)));
    }

    static String notOffset(Figures gate) {
        return gate.gate()
                .map(state -> text("debriefs.gate-not-offset", gate.criterion().name(), text(state, "within")))
                .orElse(gate.criterion().name());
    }

    private static Div howComputed(ProfileIndex index) {
        var operands = new UnorderedList();
        for (var of : index.operands())
            operands.add(new ListItem(text(
                    "debriefs.operand",
                    of.criterion().name(),
                    of.mean().isPresent() ? Numbers.two(of.mean().getAsDouble()) : "–",
                    of.n(),
                    Numbers.one(of.criterion().weight()))));
        var content = new Div(
                new Paragraph(text(
                        "debriefs.formula", Numbers.two(Formula.HALO_VARIANCE), Numbers.two(Formula.RATING_VARIANCE))),
                operands);
        if (index instanceof ProfileIndex.Given given)
            content.add(new Paragraph(text(
                    "debriefs.standard-error",
                    Numbers.two(given.standardError()),
                    Numbers.two(given.interval().low()),
                    Numbers.two(given.interval().high()))));
        return content;
    }
}
