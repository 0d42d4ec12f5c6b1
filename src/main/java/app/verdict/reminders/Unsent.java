package app.verdict.reminders;

import java.time.Instant;
import java.util.UUID;

/**
 * A reminder that could not be sent so far, and the mail server's word on why. Not of what: that somebody has not rated yet is
 * theirs alone.
 *
 * @param since when it was to be sent first
 * @param givenUp whether it is not tried any more by itself
 */
public record Unsent(UUID id, String person, Instant since, int attempts, String problem, boolean givenUp) {}
