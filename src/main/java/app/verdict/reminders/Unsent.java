package app.verdict.reminders;

import java.time.Instant;
import java.util.UUID;

/**
 * A reminder that could not be sent so far, and the mail server's word on why.
 *
 * @param givenUp whether it is not tried any more by itself
 */
public record Unsent(
        UUID id, ReminderKind kind, String person, Instant dueAt, int attempts, String problem, boolean givenUp) {}
