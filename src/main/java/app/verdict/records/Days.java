package app.verdict.records;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words, with their year: records are kept for long. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** "24 November 2026". */
    static String of(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
