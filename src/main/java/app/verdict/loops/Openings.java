package app.verdict.loops;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The positions being filled. */
@Service
@Transactional
public class Openings {
    private final OpeningRepository openings;
    private final Planners planners;
    private final People people;
    private final Rubrics rubrics;
    private final Audit audit;
    private final Clock clock;

    Openings(OpeningRepository openings, Planners planners, People people, Rubrics rubrics, Audit audit, Clock clock) {
        this.openings = openings;
        this.planners = planners;
        this.people = people;
        this.rubrics = rubrics;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a position on a published rubric version, which it keeps. Recruiters, hiring managers, administrators. */
    public Opening open(
            String title,
            UUID rubric,
            Level level,
            UUID hiringManager,
            Visibility visibility,
            Clocks clocks,
            Retention retention) {
        planners.require("open a position");
        var manager = people.presentById(hiringManager);
        if (!manager.has(Duty.HIRING_MANAGER))
            throw new Invalid("%s is not a hiring manager. An administrator can change that under People."
                    .formatted(manager.name()));
        var opened = openings.save(new Opening(
                title, rubrics.published(rubric), level, manager, visibility, clocks, retention, clock.instant()));
        audit.note(AuditAction.POSITION_OPENED, null, List.of(opened.id(), manager.id()), "");
        return opened;
    }

    @Transactional(readOnly = true)
    public List<Opening> all() {
        planners.require("see all openings");
        return openings.all();
    }

    Opening byId(UUID id) {
        return openings.findById(id).orElseThrow(() -> new Unknown("opening", id));
    }
}
