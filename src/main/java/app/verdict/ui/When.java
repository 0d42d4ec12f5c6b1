package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Times in words, as the screens write them: by the language, the country and the time zone of their reader. */
public final class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("MMMEd");
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final Clock clock;
    private final @Nullable ZoneId place;

    public When(Clock clock) {
        this(clock, null);
    }

    private When(Clock clock, @Nullable ZoneId place) {
        this.clock = clock;
        this.place = place;
    }

    /** By the clocks of that place, wherever the reader is. */
    public When in(ZoneId there) {
        return new When(clock, there);
    }

    /** The reader's own; the installation's where that is not known. */
    public ZoneId zone() {
        if (place != null) return place;
        var zone = Reader.current().zone();
        return zone == null ? clock.getZone() : zone;
    }

    /** "14:02". */
    public String time(Instant instant) {
        return local(TIME).format(instant.atZone(zone()));
    }

    /** "today", "tomorrow", or "Tue 24 Nov". */
    public String day(Instant instant) {
        var date = LocalDate.ofInstant(instant, zone());
        var today = LocalDate.ofInstant(clock.instant(), zone());
        if (date.equals(today)) return text("ui.today");
        if (date.equals(today.plusDays(1))) return text("ui.tomorrow");
        if (date.equals(today.minusDays(1))) return text("ui.yesterday");
        return local(DAY).format(date);
    }

    /** "today, 14:02". */
    public String moment(Instant instant) {
        return text("ui.moment", day(instant), time(instant));
    }

    /** "24 November 2026". */
    public static String date(LocalDate date) {
        return local(FULL_DAY).format(date);
    }

    /** "24 November 2026". */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone()));
    }

    private static DateTimeFormatter local(DateTimeFormatter format) {
        return format.localizedBy(Reader.current().locale());
    }

    /** "3 h 20 min left", or "2 h late". */
    public String left(Instant due) {
        var left = Duration.between(clock.instant(), due);
        return left.isNegative() ? text("ui.late", span(left.negated())) : text("ui.left", span(left));
    }

    public boolean late(Instant due) {
        return clock.instant().isAfter(due);
    }

    /** The largest units: "3 h 20 min", "2 days". */
    static String span(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 60) return text("ui.minutes", minutes);
        if (minutes < 24 * 60) return text("ui.hours", minutes / 60, minutes % 60);
        return text("ui.days", minutes / (24 * 60));
    }
}
