package app.verdict.loops;

import app.verdict.people.Invalid;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How soon an opening wants ratings, the whole scorecard, and the decision. Ratings and scorecards count from the end
 * of their interview, the decision in business days from the last interview of the loop.
 */
@Embeddable
public record Clocks(int ratingsWithinMinutes, int scorecardWithinHours, int decisionWithinBusinessDays) {
    public static final Clocks USUAL = new Clocks(60, 24, 5);

    public Clocks {
        within("Ratings within", ratingsWithinMinutes, 5, 1440, "minutes");
        within("The scorecard within", scorecardWithinHours, 1, 336, "hours");
        within("The decision within", decisionWithinBusinessDays, 1, 60, "business days");
    }

    public Instant ratingsDue(Instant interviewEnd) {
        return interviewEnd.plus(Duration.ofMinutes(ratingsWithinMinutes));
    }

    public Instant scorecardDue(Instant interviewEnd) {
        return interviewEnd.plus(Duration.ofHours(scorecardWithinHours));
    }

    /** The end of the last business day on which the decision is in time. */
    public Instant decisionDue(Instant lastInterviewEnd, ZoneId zone) {
        var day = lastInterviewEnd.atZone(zone).toLocalDate();
        return BusinessDays.after(day, decisionWithinBusinessDays)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static void within(String what, int value, int from, int to, String unit) {
        if (value < from || value > to)
            throw new Invalid("%s: between %d and %d %s, not %d.".formatted(what, from, to, unit, value));
    }
}
