package app.verdict.debriefs.ui;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.Interval;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The ratings of one competency as dots, and under them the interval as a bar on the same scale. */
final class IntervalStrip extends Span {
    IntervalStrip(Figures figures) {
        addClassName("v-interval");
        add(new DotStrip(figures));
        figures.interval().map(IntervalStrip::bar).ifPresent(this::add);
    }

    /** The ends go to the styles as numbers on the scale of 1 to 4; in words they stand beside it. */
    private static Span bar(Interval interval) {
        var bar = new Span();
        bar.addClassName("v-interval-bar");
        bar.getStyle().set("--low", style(interval.low())).set("--high", style(interval.high()));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static String style(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
