package app.verdict.packets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures in words: no more decimals than a handful of ratings can carry. */
final class Numbers {
    static final String NONE = "–";

    private Numbers() {}

    /** "1.5"; a dash where there is none. */
    static String one(@Nullable Double value) {
        return value == null ? NONE : String.format(Locale.ROOT, "%.1f", value);
    }

    /** "1.53"; a dash where there is none. */
    static String two(@Nullable Double value) {
        return value == null ? NONE : String.format(Locale.ROOT, "%.2f", value);
    }

    /** A weight: "1", "1.5". */
    static String weight(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : two(value);
    }
}
