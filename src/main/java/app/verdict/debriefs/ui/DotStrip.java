package app.verdict.debriefs.ui;

import app.verdict.debriefs.Figures;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;

/** The ratings of one competency as dots stacked on the four points, with the bar between them. */
final class DotStrip extends Span {
    DotStrip(Figures figures) {
        addClassName("v-dots");
        getElement().setAttribute("role", "img");
        var words = new ArrayList<String>();
        var dots = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            int count = figures.counts().get(level - 1);
            words.add("%d at %d".formatted(count, level));
            dots.append("<span data-level=%d%s>%s</span>"
                    .formatted(
                            level,
                            level == figures.criterion().bar() ? " class=v-at-bar" : "",
                            "<span></span>".repeat(count)));
        }
        // numbers alone, and as one piece: a debrief holds a hundred dots
        getElement().setProperty("innerHTML", dots.toString());
        getElement().setAttribute("aria-label", String.join(", ", words));
    }
}
