package app.verdict.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words, as the screens write them. */
public final class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Clock clock;

    public When(Clock clock) {
        this.clock = clock;
    }

    /** "14:02". */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(clock.getZone()));
    }

    /** "today", "tomorrow", or "Tue 24 Nov". */
    public String day(Instant instant) {
        var date = LocalDate.ofInstant(instant, clock.getZone());
        var today = LocalDate.now(clock);
        if (date.equals(today)) return "today";
        if (date.equals(today.plusDays(1))) return "tomorrow";
        if (date.equals(today.minusDays(1))) return "yesterday";
        return DAY.format(date);
    }

    /** "today, 14:02". */
    public String moment(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** "24 November 2026". */
    public static String date(LocalDate date) {
        return FULL_DAY.format(date);
    }

    /** "3 h 20 min left", or "2 h late". */
    public String left(Instant due) {
        var left = Duration.between(clock.instant(), due);
        return left.isNegative() ? span(left.negated()) + " late" : span(left) + " left";
    }

    public boolean late(Instant due) {
        return clock.instant().isAfter(due);
    }

    /** The two largest units: "3 h 20 min", "2 days". */
    static String span(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 60) return minutes + " min";
        if (minutes < 24 * 60) return "%d h %d min".formatted(minutes / 60, minutes % 60);
        long days = minutes / (24 * 60);
        return days == 1 ? "1 day" : days + " days";
    }
}
