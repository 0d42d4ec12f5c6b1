package app.verdict.loops;

import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What must hold before a plan becomes a loop. */
@Component
class LoopPlanning {
    private final Openings openings;
    private final Candidates candidates;
    private final Planners planners;
    private final Rubrics rubrics;
    private final ConflictRepository conflicts;
    private final Clock clock;

    LoopPlanning(
            Openings openings,
            Candidates candidates,
            Planners planners,
            Rubrics rubrics,
            ConflictRepository conflicts,
            Clock clock) {
        this.openings = openings;
        this.candidates = candidates;
        this.planners = planners;
        this.rubrics = rubrics;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    Loop begin(UUID opening, UUID candidate) {
        var position = openings.byId(opening);
        var planner = planners.require("plan a loop", position);
        return new Loop(position, candidates.byId(candidate), planner, clock.instant());
    }

    UUID newCandidate(String name, String email) {
        return candidates.add(name, email).id();
    }

    boolean mayPlan() {
        return planners.includeActing();
    }

    boolean mayPlan(Loop loop) {
        return planners.includeActing(loop.opening().id());
    }

    void require(Loop loop) {
        planners.require("change the plan for " + loop.candidate().name(), loop.opening());
    }

    PlannedInterview checked(Loop loop, PlannedInterview plan) {
        var rubric = rubrics.published(loop.opening().rubricId());
        for (var competency : plan.focus())
            if (rubric.find(competency).isEmpty())
                throw new Invalid("A competency to cover does not belong to the rubric %s.".formatted(rubric.title()));
        return plan;
    }

    void requireNoConflict(Loop loop, UUID person) {
        if (conflicts.holds(loop.id(), person))
            throw new Invalid("They are marked as too close to %s and cannot be on this panel."
                    .formatted(loop.candidate().name()));
    }

    void requireInterviewer(Loop loop, Person person) {
        if (!person.has(Duty.INTERVIEWER) && !openings.interviewsFor(loop.opening(), person))
            throw new Invalid(
                    "%s is not an interviewer. An administrator can change that under People, or for this opening its hiring manager under Openings."
                            .formatted(person.name()));
        if (person.email().equalsIgnoreCase(loop.candidate().email()))
            throw new Invalid("%s cannot be on the panel of their own application.".formatted(person.name()));
    }
}
