package app.verdict.records;

import app.verdict.loops.Retention;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One loop as the records keep it, without a word of what anybody wrote in it.
 *
 * @param minimumUntil until when a law asks to keep it; in the past where none does any more
 * @param keptUntil when it is due to be purged
 * @param hold why it is kept whatever its date says; null where nobody holds it
 */
public record KeptLoop(
        UUID loop,
        UUID candidate,
        String name,
        String opening,
        Ending ending,
        Retention retention,
        Instant minimumUntil,
        Instant keptUntil,
        @Nullable String hold) {
    public boolean held() {
        return hold != null;
    }

    public boolean due(Instant now) {
        return !held() && !now.isBefore(keptUntil);
    }

    /** Whether erasing it now goes against a law that still asks to keep it. */
    public boolean minimumRuns(Instant now) {
        return now.isBefore(minimumUntil);
    }
}
