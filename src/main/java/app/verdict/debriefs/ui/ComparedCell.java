package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Figures;
import app.verdict.debriefs.GateState;
import app.verdict.debriefs.Numbers;
import app.verdict.rubrics.Competency;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What one panel said on one competency: a gate by its state, anything else by its interval; a click shows why. */
final class ComparedCell extends NativeButton {
    private final UUID loop;
    private final UUID competency;

    ComparedCell(Debrief candidate, Competency of, Figures figures, BiConsumer<Debrief, Competency> chosen) {
        super("", click -> chosen.accept(candidate, of));
        loop = candidate.loop().id();
        competency = of.id();
        addClassName("v-cell");
        setTitle(text("debriefs.show-the-evidence"));
        var whose = new Span(
                text("debriefs.of-candidate", candidate.loop().candidate().name()));
        whose.addClassName("v-cell-of");
        add(whose);
        figures.gate().ifPresentOrElse(state -> gate(state, figures), () -> interval(figures));
    }

    void mark(UUID shownLoop, UUID shownCompetency) {
        boolean shown = loop.equals(shownLoop) && competency.equals(shownCompetency);
        getElement().setAttribute("aria-current", String.valueOf(shown));
    }

    private void gate(GateState state, Figures figures) {
        var sign = new Span(GateStrip.sign(state) + " ");
        sign.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(sign, new Span(text(state)));
        word.addClassName("v-cell-gate");
        word.getElement().setAttribute("data-state", state.name());
        var below = figures.n() == 0
                ? text("debriefs.no-rating")
                : text("debriefs.of-below", figures.belowBar(), figures.n());
        add(new DotStrip(figures), word, small(below));
    }

    private void interval(Figures figures) {
        add(new IntervalStrip(figures));
        figures.interval()
                .ifPresentOrElse(
                        interval -> add(
                                new Span(text(
                                        "debriefs.with-interval",
                                        Numbers.one(figures.mean().orElseThrow()),
                                        Numbers.span(interval))),
                                small("n = " + figures.n())),
                        () -> add(small(text("debriefs.no-rating"))));
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("v-muted");
        return small;
    }
}
