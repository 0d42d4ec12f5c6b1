package app.verdict.loops;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * That somebody has an interview at some time, and not with whom.
 *
 * @param counted whether the planner may know of its loop, so that it counts as load
 */
record Booked(UUID person, UUID interview, Instant startsAt, int minutes, boolean counted) {
    /** The longest interview. */
    static final Duration LONGEST = Duration.ofMinutes(480);

    boolean during(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(startsAt.plus(Duration.ofMinutes(minutes)));
    }

    boolean inWeekOf(Instant moment, ZoneId place) {
        return monday(startsAt, place).equals(monday(moment, place));
    }

    static LocalDate monday(Instant moment, ZoneId place) {
        return LocalDate.ofInstant(moment, place).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
