package app.verdict.loops;

import app.verdict.people.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far hiring has come here, for whoever begins with it. */
@Service
@Transactional(readOnly = true)
public class Beginnings {
    private final LoopRepository loops;
    private final OpeningRepository openings;
    private final Planners planners;

    Beginnings(LoopRepository loops, OpeningRepository openings, Planners planners) {
        this.loops = loops;
        this.openings = openings;
        this.planners = planners;
    }

    /** By the loops that the acting person may know of. */
    public Beginning ofActing() {
        return loops.beginning(Acting.person());
    }

    /** Whether there is an opening that the acting person plans for. Whoever plans. */
    public boolean opened() {
        var planner = planners.require("loops.only-planners-see-openings");
        return Planners.everywhere(planner) ? openings.any() : openings.keepsAny(planner.id());
    }

    /** Whether the acting person has ever submitted a scorecard. */
    public boolean everScored() {
        return loops.everScored(Acting.person());
    }
}
