package app.verdict.loops;

import app.verdict.people.Invalid;
import app.verdict.rubrics.InterviewKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.ENGLISH);

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
        if (place.getRules().getValidOffsets(time).isEmpty())
            throw new Invalid("There is no %s in %s: clocks go forward over it. Choose another time."
                    .formatted(TIME.format(time), named(place)));
        return time.atZone(place).toInstant();
    }

    /** "Berlin", of Europe/Berlin. */
    public static String named(ZoneId place) {
        var id = place instanceof ZoneOffset ? "UTC" + place : place.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
