package app.verdict.scorecards;

import java.util.List;

/**
 * A draft as its author finds it.
 *
 * @param revision counts every saved change of the scorecard
 */
public record Draft(int revision, List<FieldState> fields) {}
