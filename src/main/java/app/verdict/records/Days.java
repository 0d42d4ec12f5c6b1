package app.verdict.records;

import app.verdict.texts.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days in words, with their year: records are kept for long. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private Days() {}

    /** "24 November 2026". */
    static String of(Instant at, ZoneId zone) {
        return DAY.localizedBy(Reader.current().locale()).format(at.atZone(zone));
    }
}
