package app.verdict.debriefs.ui;

import app.verdict.debriefs.Interval;
import java.util.Locale;

/** Figures as the debrief writes them: no more decimals than a handful of ratings can carry. */
final class Numbers {
    private Numbers() {}

    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** "2.7 to 3.4". */
    static String span(Interval interval) {
        return one(interval.low()) + " to " + one(interval.high());
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
