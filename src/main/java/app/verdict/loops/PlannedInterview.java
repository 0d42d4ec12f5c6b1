package app.verdict.loops;

import app.verdict.rubrics.InterviewKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An interview as a planner enters it.
 *
 * @param minutes how long it lasts, 10 to 480
 * @param focus the competencies that this interview must cover; at least one
 */
public record PlannedInterview(InterviewKind kind, UUID interviewer, Instant startsAt, int minutes, Set<UUID> focus) {}
