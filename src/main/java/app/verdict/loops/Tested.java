package app.verdict.loops;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells what has been tested in a loop; answered by whoever keeps the scorecards. */
public interface Tested {
    /**
     * How many submitted scorecards have rated each competency, "not assessed" not counted; empty for whoever may not read
     * them now, to whom even that somebody has rated, or has not, would be a trace of a scorecard.
     */
    Optional<Map<UUID, Long>> readings(Loop loop);
}
