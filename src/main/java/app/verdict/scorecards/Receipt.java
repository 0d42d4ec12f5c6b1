package app.verdict.scorecards;

import org.jspecify.annotations.Nullable;

/**
 * What became of an edit.
 *
 * @param revision the scorecard's revision that the field now has; of an edit that a later one has overtaken, the one
 *     that it was made on
 * @param value what stands in the field instead, when the edit was set aside; else null
 * @param message why it was refused, for its author; else null
 */
public record Receipt(
        int seq,
        Outcome outcome,
        int revision,
        @Nullable String value,
        @Nullable String message) {
    public enum Outcome {
        /** It stands on the scorecard, or a later edit of the same tab does. */
        KEPT,
        /** The field was changed elsewhere meanwhile. Both are kept, and the author chooses. */
        SET_ASIDE,
        /** It cannot stand on the scorecard as it is. */
        REFUSED
    }

    static Receipt kept(Edit edit, int revision) {
        return new Receipt(edit.seq(), Outcome.KEPT, revision, null, null);
    }

    static Receipt setAside(Edit edit, int revision, String value) {
        return new Receipt(edit.seq(), Outcome.SET_ASIDE, revision, value, null);
    }

    static Receipt refused(Edit edit, int revision, String message) {
        return new Receipt(edit.seq(), Outcome.REFUSED, revision, null, message);
    }
}
