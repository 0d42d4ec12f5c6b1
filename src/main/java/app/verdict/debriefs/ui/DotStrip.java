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
        for (int level = 1; level <= 4; level++) {
            int count = figures.counts().get(level - 1);
            words.add("%d at %d".formatted(count, level));
            var place = new Span();
            place.getElement().setAttribute("data-level", String.valueOf(level));
            if (level == figures.criterion().bar()) place.addClassName("v-at-bar");
            for (int dot = 0; dot < count; dot++) place.add(new Span());
            add(place);
        }
        getElement().setAttribute("aria-label", String.join(", ", words));
    }
}
