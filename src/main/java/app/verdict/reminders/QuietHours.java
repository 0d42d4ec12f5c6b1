package app.verdict.reminders;

import app.verdict.loops.BusinessCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When somebody is not reminded of anything: between two times of the day, at weekends and on holidays where they are.
 *
 * @param from inclusive; where it is the same as {@code to}, no hour of a business day is quiet
 * @param to exclusive; may lie on the day after
 */
public record QuietHours(BusinessCalendar calendar, LocalTime from, LocalTime to) {
    public static final QuietHours USUAL =
            new QuietHours(BusinessCalendar.USUAL, LocalTime.of(19, 0), LocalTime.of(8, 0));

    /**
     * That moment, or the end of the quiet time that it falls into.
     *
     * @param usual the server's zone
     */
    public Instant next(Instant moment, ZoneId usual) {
        var there = moment.atZone(calendar.zoneOr(usual));
        while (quiet(there)) there = later(there);
        return there.toInstant();
    }

    /** When the quiet of the night ends on the day of that moment. */
    Instant morning(Instant moment, ZoneId usual) {
        return moment.atZone(calendar.zoneOr(usual)).with(to).toInstant();
    }

    boolean quiet(Instant moment, ZoneId usual) {
        return quiet(moment.atZone(calendar.zoneOr(usual)));
    }

    private boolean quiet(ZonedDateTime there) {
        return !calendar.isBusinessDay(there.toLocalDate()) || within(there.toLocalTime());
    }

    private boolean within(LocalTime time) {
        if (from.equals(to)) return false;
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }

    /** The end of the quiet hours, or the beginning of the next day, whichever comes first. */
    private ZonedDateTime later(ZonedDateTime there) {
        var end = there.with(to);
        var tomorrow = there.toLocalDate().plusDays(1).atStartOfDay(there.getZone());
        return calendar.isBusinessDay(there.toLocalDate()) && end.isAfter(there) ? end : tomorrow;
    }
}
