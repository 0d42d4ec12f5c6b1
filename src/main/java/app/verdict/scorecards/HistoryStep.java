package app.verdict.scorecards;

import java.time.Instant;

/**
 * One step in the history of a draft.
 *
 * @param splice what changed in the field's text; the whole text where it was set aside
 * @param setAside whether it was not taken over, since the field had changed elsewhere
 */
public record HistoryStep(int revision, String field, Instant savedAt, Splice splice, boolean setAside) {}
