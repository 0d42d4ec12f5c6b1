package app.verdict.loops;

import app.verdict.people.Acting;
import app.verdict.people.Unknown;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the panel of a loop, and who is no longer. */
@Service
@Transactional
public class Panels {
    private final Loops loops;
    private final LoopPlanning planning;
    private final Steps steps;
    private final Clock clock;

    Panels(Loops loops, LoopPlanning planning, Steps steps, Clock clock) {
        this.loops = loops;
        this.planning = planning;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Takes an interviewer off the panel, for a reason that goes on record. They see nothing of the loop from now on, also
     * on a screen that is open; a scorecard that is in stays in the debrief. Recruiters, hiring managers, administrators.
     */
    public void takeOff(UUID loop, UUID interview, String reason) {
        loops.held(loop);
        var running = loops.byId(loop);
        planning.require(running);
        var held = running.interview(interview).orElseThrow(() -> new Unknown("interview", interview));
        running.takeOff(held, Acting.person(), reason, clock.instant());
        steps.took(
                loop,
                StepKind.TAKEN_OFF,
                null,
                "%s: %s".formatted(held.interviewer().name(), reason.strip()));
    }
}
