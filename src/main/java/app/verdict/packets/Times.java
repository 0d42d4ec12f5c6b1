package app.verdict.packets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words, as a packet tells them: with the day and the year, since it is read long after. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /** "Tue 24 Nov 2026, 14:02". */
    String moment(Instant at) {
        return day(at) + ", " + time(at);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** "Tue 24 Nov 2026". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** The time alone on the day of the reference, else with its day. */
    String near(Instant reference, Instant at) {
        return day(at).equals(day(reference)) ? time(at) : moment(at);
    }
}
