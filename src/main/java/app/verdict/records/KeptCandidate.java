package app.verdict.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A candidate as the records keep them.
 *
 * @param keptUntil when the first of their records is due to be purged; all there is of whoever has no loop
 * @param loops all of them, whichever goes first at the top; empty where none was ever planned
 */
public record KeptCandidate(UUID id, String name, Instant keptUntil, List<KeptLoop> loops) {
    public boolean held() {
        return loops.stream().anyMatch(KeptLoop::held);
    }

    /** Whether an interview of theirs may still be to come, or be scored. */
    public boolean running() {
        return loops.stream().anyMatch(loop -> loop.ending() == Ending.NOT_DECIDED);
    }

    static KeptCandidate of(List<KeptLoop> loops) {
        var first = loops.getFirst();
        return new KeptCandidate(first.candidate(), first.name(), first.keptUntil(), loops);
    }
}
