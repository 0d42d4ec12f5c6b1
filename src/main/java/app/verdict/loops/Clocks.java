package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How soon an opening wants ratings, the whole scorecard, and the decision. Ratings and scorecards count from the end
 * of their interview, the decision in business days from the last interview of the loop.
 */
@Embeddable
public record Clocks(
        int ratingsWithinMinutes,
        int scorecardWithinHours,
        int decisionWithinBusinessDays,
        @Embedded BusinessCalendar calendar) {
    public static final Clocks USUAL = new Clocks(60, 24, 5);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    public Clocks {
        within(ratingsWithinMinutes, 5, 1440, "loops.ratings-within-range");
        within(scorecardWithinHours, 1, 336, "loops.scorecard-within-range");
        within(decisionWithinBusinessDays, 1, 60, "loops.decision-within-range");
    }

    public Clocks(int ratingsWithinMinutes, int scorecardWithinHours, int decisionWithinBusinessDays) {
        this(ratingsWithinMinutes, scorecardWithinHours, decisionWithinBusinessDays, BusinessCalendar.USUAL);
    }

    public Instant ratingsDue(Instant interviewEnd) {
        return interviewEnd.plus(Duration.ofMinutes(ratingsWithinMinutes));
    }

    public Instant scorecardDue(Instant interviewEnd) {
        return interviewEnd.plus(Duration.ofHours(scorecardWithinHours));
    }

    /** The end of the last business day on which the decision is in time. */
    public Instant decisionDue(Instant lastInterviewEnd, ZoneId usual) {
        return lastDay(lastInterviewEnd, usual)
                .plusDays(1)
                .atStartOfDay(calendar.zoneOr(usual))
                .toInstant();
    }

    /** The decision is late now on every loop whose last interview ended before this moment, and on no other that waits for one. */
    Instant decisionLateBefore(Instant now, ZoneId usual) {
        var zone = calendar.zoneOr(usual);
        var today = LocalDate.ofInstant(now, zone);
        var last = today.minusDays(decisionWithinBusinessDays + 1L); // no business day is shorter than a day
        while (!calendar.after(last, decisionWithinBusinessDays).isBefore(today)) last = last.minusDays(1);
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The same for the decision, and as usual for all else. */
    Clocks ofDecision() {
        return new Clocks(USUAL.ratingsWithinMinutes, USUAL.scorecardWithinHours, decisionWithinBusinessDays, calendar);
    }

    /** Nine o'clock on that day. */
    public Instant decisionSoon(Instant lastInterviewEnd, ZoneId usual) {
        return lastDay(lastInterviewEnd, usual)
                .atTime(9, 0)
                .atZone(calendar.zoneOr(usual))
                .toInstant();
    }

    /** The same time of day, one business day later. */
    public Instant aBusinessDayAfter(Instant moment, ZoneId usual) {
        var there = moment.atZone(calendar.zoneOr(usual));
        return there.with(calendar.after(there.toLocalDate(), 1)).toInstant();
    }

    /**
     * When somebody would be told in working hours that something is due soon, where nobody works between these two moments: at
     * three on the last business day before. Empty where somebody does.
     */
    public Optional<Instant> lastAfternoon(Instant soon, Instant due, ZoneId usual) {
        var zone = calendar.zoneOr(usual);
        var from = soon.atZone(zone);
        boolean beforeEvening = from.toLocalTime().isBefore(EVENING);
        var day = beforeEvening && calendar.isBusinessDay(from.toLocalDate())
                ? from.toLocalDate()
                : calendar.after(from.toLocalDate(), 1);
        if (day.atTime(MORNING).atZone(zone).toInstant().isBefore(due)) return Optional.empty();
        var before = from.toLocalDate();
        while (!calendar.isBusinessDay(before) || !before.atTime(AFTERNOON).isBefore(from.toLocalDateTime()))
            before = before.minusDays(1);
        return Optional.of(before.atTime(AFTERNOON).atZone(zone).toInstant());
    }

    private LocalDate lastDay(Instant lastInterviewEnd, ZoneId usual) {
        var day = lastInterviewEnd.atZone(calendar.zoneOr(usual)).toLocalDate();
        return calendar.after(day, decisionWithinBusinessDays);
    }

    private static void within(int value, int from, int to, String refusal) {
        if (value < from || value > to) throw new Invalid(text(refusal, from, to, value));
    }
}
