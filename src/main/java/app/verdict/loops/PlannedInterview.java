package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.InterviewKind;
import app.verdict.texts.Reader;
import com.ibm.icu.text.TimeZoneNames;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.UUID;

/**
 * An interview as a planner enters it.
 *
 * @param minutes how long it lasts, 10 to 480
 * @param focus the competencies that this interview must cover; at least one
 * @param place by whose clock it is planned: calendars show it there at the same hour, whatever happens to daylight saving
 */
public record PlannedInterview(
        InterviewKind kind, UUID interviewer, Instant startsAt, int minutes, Set<UUID> focus, ZoneId place) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    /** At a moment that is the same everywhere. */
    public PlannedInterview(InterviewKind kind, UUID interviewer, Instant startsAt, int minutes, Set<UUID> focus) {
        this(kind, interviewer, startsAt, minutes, focus, ZoneId.of("UTC"));
    }

    /**
     * When it is this time there; the first of the two moments when clocks go back over it.
     *
     * @throws Invalid when clocks there go forward over it
     */
    public static Instant moment(LocalDateTime time, ZoneId place) {
        if (place.getRules().getValidOffsets(time).isEmpty()) {
            var locale = Reader.current().locale();
            throw new Invalid(text(
                    "loops.no-such-time",
                    TIME.localizedBy(locale).format(time),
                    DAY.localizedBy(locale).format(time),
                    named(place)));
        }
        return time.atZone(place).toInstant();
    }

    /** "Vienna", or "Wien", of Europe/Vienna. */
    public static String named(ZoneId place) {
        var names = TimeZoneNames.getInstance(Reader.current().locale());
        var city = names.getExemplarLocationName(place.getId());
        if (city != null) return city;
        var id = place instanceof ZoneOffset ? "UTC" + place : place.getId();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
