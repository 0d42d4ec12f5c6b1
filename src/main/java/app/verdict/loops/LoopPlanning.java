package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before a plan becomes a loop. */
@Component
class LoopPlanning {
    private final Openings openings;
    private final Candidates candidates;
    private final Planners planners;
    private final Rubrics rubrics;
    private final BookedRepository booked;
    private final Clock clock;

    LoopPlanning(
            Openings openings,
            Candidates candidates,
            Planners planners,
            Rubrics rubrics,
            BookedRepository booked,
            Clock clock) {
        this.openings = openings;
        this.candidates = candidates;
        this.planners = planners;
        this.rubrics = rubrics;
        this.booked = booked;
        this.clock = clock;
    }

    Loop begin(UUID opening, UUID candidate) {
        var position = openings.held(opening);
        var planner = planners.require("loops.only-keepers-plan-loops", position);
        var applying = candidates.byId(candidate);
        for (var keeper : openings.keepers(position))
            if (keeper.email().equalsIgnoreCase(applying.email()))
                throw new Invalid(text("loops.keeper-is-no-candidate", keeper.name()));
        if (booked.keptFrom(candidate).contains(planner.id()))
            throw new NotAllowed(text("loops.too-close-to-plan", applying.name()));
        return new Loop(position, applying, planner, clock.instant());
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
        planners.require("loops.only-keepers-change-plans", loop.opening(), loop.candidate());
    }

    PlannedInterview checked(Loop loop, PlannedInterview plan) {
        var rubric = rubrics.published(loop.opening().rubricId());
        for (var competency : plan.focus())
            if (rubric.find(competency).isEmpty())
                throw new Invalid(text("loops.competency-of-another-rubric", rubric.title()));
        return plan;
    }

    /** Nobody who is too close to the candidate, here or in another loop, and nobody at two places at once. */
    void requireNoConflict(Loop loop, Person person, PlannedInterview plan, @Nullable Interview changed) {
        boolean stays = changed != null && changed.heldBy(person.id()); // what stands there was decided before
        if (!stays && booked.keptFrom(loop.candidate().id()).contains(person.id()))
            throw new Invalid(text(
                    "loops.too-close-for-panel", person.name(), loop.candidate().name()));
        if (plan.startsAt().isBefore(clock.instant())) return;
        booked.turnWith(person.id());
        var around = booked.between(
                Set.of(person.id()), plan.startsAt().minus(Booked.LONGEST), plan.endsAt(), Acting.person());
        if (around.stream()
                .anyMatch(one -> !(changed != null && one.interview().equals(changed.id()))
                        && one.during(plan.startsAt(), plan.endsAt()))) throw new Invalid(Outlook.busy(person));
    }

    void requireInterviewer(Loop loop, Person person) {
        if (!person.has(Duty.INTERVIEWER) && !openings.interviewsFor(loop.opening(), person))
            throw new Invalid(text("loops.no-interviewer", person.name()));
        if (person.email().equalsIgnoreCase(loop.candidate().email()))
            throw new Invalid(text("loops.own-application", person.name()));
        turnWith(person.id());
        if (booked.mayHaveRead(person.id(), loop.candidate().id()))
            throw new Invalid(text("loops.may-have-read", person.name()));
        var left = loop.left().stream()
                .filter(interview -> interview.heldBy(person.id()))
                .flatMap(interview -> interview.leftAt().stream())
                .findFirst();
        if (left.isPresent() && booked.openedSince(loop.candidate().id(), left.get()))
            throw new Invalid(text("loops.may-have-read-since", person.name()));
    }

    /** Waits until nobody else is planning with this person, until the end of the transaction. */
    void turnWith(UUID person) {
        booked.turnWith(person);
    }
}
