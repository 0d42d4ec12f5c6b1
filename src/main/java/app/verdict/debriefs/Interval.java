package app.verdict.debriefs;

import static app.verdict.debriefs.Formula.HIGHEST_LEVEL;
import static app.verdict.debriefs.Formula.LOWEST_LEVEL;
import static app.verdict.debriefs.Formula.STANDARD_ERRORS_IN_80_PERCENT;

/**
 * How far a handful of ratings can be trusted: the span around their mean that would hold the mean of a very large
 * panel four times in five.
 *
 * <p>An 80 % interval from pooled variances, since one made of the candidate's own 4 to 6 ratings would cover only 58
 * to 66 %. Candidates whose intervals overlap are not ranked.
 *
 * @param low the lower end in points, 1 to 4
 * @param high the upper end in points, {@code low} to 4
 */
public record Interval(double low, double high) {

    /** Refuses ends that are swapped or off the scale with an {@link IllegalArgumentException}. */
    public Interval {
        if (!(LOWEST_LEVEL <= low && low <= high && high <= HIGHEST_LEVEL))
            throw new IllegalArgumentException("interval must lie in order within %d to %d, given: %s to %s"
                    .formatted(LOWEST_LEVEL, HIGHEST_LEVEL, low, high));
    }

    /** Whether the two share a point; those that touch do. */
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** The 80 % interval around a mean (1 to 4), cut off where the scale ends; the standard error is in points. */
    static Interval around(double mean, double standardError) {
        double reach = STANDARD_ERRORS_IN_80_PERCENT * standardError;
        return new Interval(Math.max(LOWEST_LEVEL, mean - reach), Math.min(HIGHEST_LEVEL, mean + reach));
    }
}
