package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the panel of a loop, and who is no longer. */
@Service
@Transactional
public class Panels {
    private final Loops loops;
    private final LoopPlanning planning;
    private final ConflictRepository conflicts;
    private final People people;
    private final Steps steps;
    private final Clock clock;

    Panels(Loops loops, LoopPlanning planning, ConflictRepository conflicts, People people, Steps steps, Clock clock) {
        this.loops = loops;
        this.planning = planning;
        this.conflicts = conflicts;
        this.people = people;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Takes an interviewer off the panel, for a reason that goes on record. They see nothing of the loop from now on, also
     * on a screen that is open; a scorecard that is in stays in the debrief. Whoever keeps the opening.
     */
    public void takeOff(UUID loop, UUID interview, String reason) {
        var running = planned(loop);
        var held =
                running.interview(interview).orElseThrow(() -> new Unknown(text("loops.unknown-interview"), interview));
        takeOff(running, held, reason);
    }

    private void takeOff(Loop running, Interview held, String reason) {
        running.takeOff(held, Acting.person(), reason, clock.instant());
        steps.tookAbout(
                running.id(),
                StepKind.TAKEN_OFF,
                held.interviewer(),
                "%s: %s".formatted(held.interviewer().name(), reason.strip()));
    }

    /**
     * Calls off all interviews of a loop that have not begun, for a reason that goes on record: the candidate withdrew, say.
     * What was written stays, and another interview takes the loop up again. Whoever keeps the opening.
     */
    public void callOff(UUID loop, String reason) {
        var running = planned(loop);
        var off = running.callOff(Acting.person(), reason, clock.instant());
        for (var interview : off)
            steps.tookAbout(
                    loop,
                    StepKind.TAKEN_OFF,
                    interview.interviewer(),
                    "%s: %s".formatted(interview.interviewer().name(), reason.strip()));
        steps.took(loop, StepKind.CALLED_OFF, null, reason.strip());
    }

    /**
     * Marks somebody as too close to the candidate: a report, a relative, a friend. They see nothing of the loop from now
     * on, and are off its panel. The reason is for those who plan, and goes into no debrief.
     */
    public void markConflict(UUID loop, UUID person, String reason) {
        var running = planned(loop);
        var close = people.byId(person);
        if (running.opening().managedBy(person)) throw new Invalid(text("loops.manager-too-close", close.name()));
        if (conflicts.holds(loop, person)) throw new Invalid(text("loops.marked-already", close.name()));
        running.interviewOf(person).ifPresent(own -> takeOff(running, own, "Too close to the candidate"));
        conflicts.save(new Conflict(loop, close, reason, Acting.person(), clock.instant()));
        steps.tookAbout(loop, StepKind.CONFLICT_MARKED, close, close.name());
    }

    /** Takes the mark back; somebody who was on the panel is not on it again by that. */
    public void liftConflict(UUID loop, UUID person) {
        planned(loop);
        if (conflicts.lift(loop, person) == 0) throw new Invalid(text("loops.not-marked"));
        var free = people.byId(person);
        steps.tookAbout(loop, StepKind.CONFLICT_LIFTED, free, free.name());
    }

    /** Who is too close to the candidate, by name; for those who plan. */
    @Transactional(readOnly = true)
    public List<Conflict> conflicts(UUID loop) {
        planning.require(loops.byId(loop));
        return conflicts.of(loop);
    }

    /** Held before it is read, for whoever plans. */
    private Loop planned(UUID id) {
        loops.held(id);
        var loop = loops.byId(id);
        planning.require(loop);
        return loop;
    }
}
