package app.verdict.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run through the loops, and the candidates without a loop, that were due.
 *
 * @param askedBy the administrator who asked for it; null for the daily one
 * @param done so many of the total are gone
 * @param failed so many are still there and wait for the next run
 * @param finishedAt null while it runs
 */
public record PurgeRun(
        @Nullable UUID askedBy,
        Instant askedAt,
        int total,
        int done,
        int failed,
        @Nullable Instant finishedAt) {
    public boolean running() {
        return finishedAt == null && (total == 0 || done + failed < total);
    }
}
