package app.verdict.packets;

import app.verdict.texts.Reader;
import org.jspecify.annotations.Nullable;

/** Figures in words: no more decimals than a handful of ratings can carry. */
final class Numbers {
    static final String NONE = "–";

    private Numbers() {}

    /** "1.5"; a dash where there is none. */
    static String one(@Nullable Double value) {
        return value == null ? NONE : written("%.1f", value);
    }

    /** "1.53"; a dash where there is none. */
    static String two(@Nullable Double value) {
        return value == null ? NONE : written("%.2f", value);
    }

    /** "1.534". */
    static String three(double value) {
        return written("%.3f", value);
    }

    /** A weight: "1", "1.5". */
    static String weight(double value) {
        return value == Math.rint(value) ? written("%.0f", value) : two(value);
    }

    private static String written(String format, double value) {
        return String.format(Reader.current().locale(), format, value);
    }
}
