package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;

/** Figures as their reader writes numbers: no more decimals than a handful of ratings can carry. */
public final class Numbers {
    private Numbers() {}

    public static String one(double value) {
        return String.format(Reader.current().locale(), "%.1f", value);
    }

    public static String two(double value) {
        return String.format(Reader.current().locale(), "%.2f", value);
    }

    /** "2.7 to 3.4". */
    public static String span(Interval interval) {
        return text("debriefs.from-to", one(interval.low()), one(interval.high()));
    }
}
