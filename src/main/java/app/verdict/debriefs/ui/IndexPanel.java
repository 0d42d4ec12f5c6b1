package app.verdict.debriefs.ui;

import app.verdict.debriefs.Figures;
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
        add(new H2("Profile index"));
        switch (index) {
            case ProfileIndex.Given given -> {
                var shown = new Span(given.shown());
                shown.addClassName("v-index-value");
                add(shown);
            }
            case ProfileIndex.Withheld withheld -> add(new Paragraph("Withheld. " + withheld.reason()));
        }
        if (!index.notOffset().isEmpty()) {
            var list = new UnorderedList();
            index.notOffset().forEach(gate -> list.add(new ListItem(notOffset(gate))));
            list.addClassName("v-not-offset");
            add(new Paragraph("Not offset by this number:"), list);
        }
        var note =
                new Paragraph("A summary of the competencies that are no gates. Nothing hangs on it; people decide.");
        note.addClassName("v-muted");
        add(note, new DetailsLater("How computed", () -> howComputed(index)));
    }

    static String notOffset(Figures gate) {
        return gate.criterion().name()
                + gate.gate()
                        .map(state -> ", gate " + GateStrip.word(state).toLowerCase(java.util.Locale.ROOT))
                        .orElse("");
    }

    private static Div howComputed(ProfileIndex index) {
        var operands = new UnorderedList();
        for (var of : index.operands())
            operands.add(new ListItem("%s: mean %s of n = %d, weight %s"
                    .formatted(
                            of.criterion().name(),
                            of.mean().isPresent() ? Numbers.two(of.mean().getAsDouble()) : "–",
                            of.n(),
                            Numbers.one(of.criterion().weight()))));
        var content = new Div(
                new Paragraph(
                        "The weighted mean of the competency means, so that many ratings of one do not outvote few of another."
                                + " The 80 % interval takes a variance of 0.15 between interviewers and 0.35 between ratings."
                                + " It is withheld where less than 80 % of the weight was assessed."),
                operands);
        if (index instanceof ProfileIndex.Given given)
            content.add(new Paragraph("Standard error %s; interval %s to %s."
                    .formatted(
                            Numbers.two(given.standardError()),
                            Numbers.two(given.interval().low()),
                            Numbers.two(given.interval().high()))));
        return content;
    }
}
