package app.verdict.loops;

import java.util.List;
import java.util.Map;

/**
 * One page of the loops that somebody looked for.
 *
 * @param counts how many there are by how they stand, whatever standing was asked for
 * @param number from 1
 * @param last 1 where there are none
 */
public record LoopPage(List<Loop> loops, Map<Standing, Long> counts, int number, int last) {
    public long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }
}
