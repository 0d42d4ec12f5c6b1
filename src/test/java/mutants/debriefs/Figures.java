package mutants.debriefs;

import java.time.Clock;
import java.time.Instant;

/** An aggregation that depends on the time of day, as none may. */
public class Figures {
    Instant computed(Clock clock) {
        return clock.instant();
    }
}
