package app.verdict.debriefs.ui;

import java.util.Locale;

/** Figures as the debrief writes them: no more decimals than a handful of ratings can carry. */
final class Numbers {
    private Numbers() {}

    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
