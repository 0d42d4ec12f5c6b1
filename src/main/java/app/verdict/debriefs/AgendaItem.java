package app.verdict.debriefs;

/**
 * One competency as a point of the debrief: when it is talked about, and why then.
 *
 * @param figures what the panel's ratings of it say
 * @param position its place on the agenda, counted from 1
 */
public record AgendaItem(Figures figures, int position) {

    /** Refuses a position below 1 with an {@link IllegalArgumentException}. */
    public AgendaItem {
        if (position < 1)
            throw new IllegalArgumentException("position on the agenda must be at least 1, given: " + position);
    }

    /**
     * Whether it may be offered as "agreed, skip?": at least two ratings, at most one point apart, all on one side of
     * the bar, and not a gate, whatever its state.
     */
    public boolean agreed() {
        return !figures.criterion().gate()
                && figures.n() >= 2
                && !figures.straddlesBar()
                && figures.range().orElseThrow() <= 1;
    }
}
