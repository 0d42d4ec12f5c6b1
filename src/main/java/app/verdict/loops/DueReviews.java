package app.verdict.loops;

import java.util.Set;
import java.util.UUID;

/** Tells which decisions are to be looked at again by now; answered by whoever keeps the decisions. */
public interface DueReviews {
    /** The loops of the acting hiring manager whose review date has come and that have no review yet. */
    Set<UUID> due();
}
