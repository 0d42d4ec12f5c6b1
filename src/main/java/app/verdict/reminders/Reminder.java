package app.verdict.reminders;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is reminded of something once, for the moment at which it is due. What is due at another moment, because the
 * interview or the clocks were changed, is another reminder.
 *
 * @param loop null for a digest, as is the interview for a decision
 * @param dueAt for a calendar, when the interview begins
 * @param calendarChange for a calendar, how often it was told otherwise before; else 0
 */
record Reminder(
        ReminderKind kind,
        UUID person,
        @Nullable UUID loop,
        @Nullable UUID interview,
        Instant dueAt,
        int calendarChange) {
    /** Before an interview. */
    private static final Duration NOTICE = Duration.ofHours(1);

    static Reminder of(ReminderKind kind, UUID person, Interview interview, Instant dueAt) {
        return new Reminder(kind, person, interview.loop().id(), interview.id(), dueAt, 0);
    }

    static Reminder of(ReminderKind kind, Loop loop, Instant dueAt) {
        return new Reminder(kind, loop.opening().hiringManager().id(), loop.id(), null, dueAt, 0);
    }

    static Reminder digest(UUID person, Instant morning) {
        return new Reminder(ReminderKind.DIGEST, person, null, null, morning, 0);
    }

    /** What the calendar of its interviewer has to be told of an interview, as it is now. */
    static Reminder forCalendar(Interview interview) {
        return new Reminder(
                interview.takesPlace() ? ReminderKind.INVITED : ReminderKind.CALLED_OFF,
                interview.interviewer().id(),
                interview.loop().id(),
                interview.id(),
                interview.startsAt(),
                interview.calendarChanges());
    }

    /**
     * When it is sent: after the quiet time of whom it is for; at once where an interview begins, or is believed to begin,
     * before they would have heard of it in time.
     *
     * @param before what their calendar was told last
     * @param usual the server's zone
     */
    Instant sendAt(QuietHours quiet, Optional<Reminder> before, Instant now, ZoneId usual) {
        var awake = quiet.next(now, usual);
        return kind.forCalendars()
                        && Stream.concat(Stream.of(dueAt), before.stream().map(Reminder::dueAt))
                                .anyMatch(begin -> awake.plus(NOTICE).isAfter(begin))
                ? now
                : awake;
    }

    /** The same on every node. */
    UUID id() {
        var key = "%s/%s/%s/%s/%d".formatted(kind, person, loop, interview, dueAt.toEpochMilli())
                + (kind.forCalendars() ? "/" + calendarChange : "");
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
