package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Figures;
import com.vaadin.flow.component.html.Span;

/** The ratings of one competency as dots stacked on the four points, with the bar between them. */
final class DotStrip extends Span {
    DotStrip(Figures figures) {
        addClassName("v-dots");
        getElement().setAttribute("role", "img");
        var dots = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            int count = figures.counts().get(level - 1);
            dots.append("<span data-level=%d%s>%s</span>"
                    .formatted(
                            level,
                            level == figures.criterion().bar() ? " class=v-at-bar" : "",
                            "<span></span>".repeat(count)));
        }
        // numbers alone, and as one piece: a debrief holds a hundred dots
        getElement().setProperty("innerHTML", dots.toString());
        getElement()
                .setAttribute(
                        "aria-label", text("debriefs.dots", figures.counts().toArray()));
    }
}
