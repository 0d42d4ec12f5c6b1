package app.verdict.reminders;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is reminded of something once, for the moment at which it is due. What is due at another moment, because the
 * interview or the clocks were changed, is another reminder.
 *
 * @param loop null for a digest, as is the interview for a decision
 */
record Reminder(
        ReminderKind kind,
        UUID person,
        @Nullable UUID loop,
        @Nullable UUID interview,
        Instant dueAt) {

    static Reminder of(ReminderKind kind, UUID person, Interview interview, Instant dueAt) {
        return new Reminder(kind, person, interview.loop().id(), interview.id(), dueAt);
    }

    static Reminder of(ReminderKind kind, Loop loop, Instant dueAt) {
        return new Reminder(kind, loop.opening().hiringManager().id(), loop.id(), null, dueAt);
    }

    static Reminder digest(UUID person, Instant morning) {
        return new Reminder(ReminderKind.DIGEST, person, null, null, morning);
    }

    /** The same on every node. */
    UUID id() {
        var key = "%s/%s/%s/%s/%d".formatted(kind, person, loop, interview, dueAt.toEpochMilli());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
