package app.verdict.scorecards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one field of a draft.
 *
 * @param revision the scorecard's revision of its last change; 0 when it never changed
 * @param at when the evidence was noted or the marker tapped; else null
 */
public record FieldState(
        String field, String value, int revision, @Nullable Instant at) {}
