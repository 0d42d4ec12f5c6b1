package app.verdict.loops;

import app.verdict.rubrics.InterviewKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview while it is being planned: anything may still be open.
 *
 * @param interview the one that it changes; null for a new one
 */
public record Sketch(
        @Nullable UUID interview,
        @Nullable InterviewKind kind,
        @Nullable UUID interviewer,
        @Nullable Instant startsAt,
        int minutes,
        Set<UUID> focus) {

    boolean overlaps(Instant from, Instant to) {
        return startsAt != null && startsAt.isBefore(to) && from.isBefore(startsAt.plus(Duration.ofMinutes(minutes)));
    }
}
