package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times in words, as a packet tells them: with the day and the year, since it is read long after. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("yMMMd");

    /** "Tue 24 Nov 2026, 14:02". */
    String moment(Instant at) {
        return text("packets.moment", day(at), time(at));
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** "Tue 24 Nov 2026". */
    static String day(LocalDate date) {
        return text("packets.day", local(WEEKDAY).format(date), local(DAY).format(date));
    }

    String time(Instant at) {
        return local(TIME).format(at.atZone(zone));
    }

    private static DateTimeFormatter local(DateTimeFormatter format) {
        return format.withLocale(Reader.current().locale());
    }

    /** The time alone on the day of the reference, else with its day. */
    String near(Instant reference, Instant at) {
        return day(at).equals(day(reference)) ? time(at) : moment(at);
    }
}
