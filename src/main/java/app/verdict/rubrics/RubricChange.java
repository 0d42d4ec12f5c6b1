package app.verdict.rubrics;

/**
 * One thing that is otherwise in another version.
 *
 * @param where "Pricing, anchor 3"
 * @param before empty where it was added
 * @param after empty where it was removed
 */
public record RubricChange(String where, Kind kind, String before, String after) {
    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
