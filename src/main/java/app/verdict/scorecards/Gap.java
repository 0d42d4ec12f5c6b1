package app.verdict.scorecards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a scorecard still lacks before it can be submitted.
 *
 * @param competency where it is missing; null for the recommendation
 * @param message what to do about it
 */
public record Gap(@Nullable UUID competency, String message) {}
