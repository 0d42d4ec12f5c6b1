package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Unknown;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who are interviewed. */
@Service
@Transactional
public class Candidates {
    private final CandidateRepository candidates;
    private final Planners planners;
    private final Audit audit;
    private final Clock clock;

    Candidates(CandidateRepository candidates, Planners planners, Audit audit, Clock clock) {
        this.candidates = candidates;
        this.planners = planners;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a candidate. Recruiters, hiring managers, administrators. */
    public Candidate add(String name, String email) {
        planners.require("loops.only-planners-add-candidates");
        var added = candidates.save(new Candidate(name, email, clock.instant()));
        audit.note(AuditAction.CANDIDATE_ADDED, null, List.of(added.id()), "");
        return added;
    }

    /** Everybody; for a recruiter of single openings those who have a loop in one of them. */
    @Transactional(readOnly = true)
    public List<Candidate> all() {
        var planner = planners.require("loops.only-planners-see-candidates");
        return Planners.everywhere(planner) || planner.has(Duty.HIRING_MANAGER)
                ? candidates.findAllByOrderByName()
                : candidates.withLoopsKeptBy(planner.id());
    }

    /** So many at the most of those whom the acting person may know of, whose name holds the text; by name. */
    @Transactional(readOnly = true)
    public List<KnownCandidate> known(String text, int most) {
        return candidates.known(text.strip().toLowerCase(Locale.ROOT), Acting.person(), Limit.of(most));
    }

    /** One of those. */
    @Transactional(readOnly = true)
    public Candidate known(UUID id) {
        return candidates
                .known(id, Acting.person())
                .orElseThrow(() -> new Unknown(text("loops.unknown-candidate"), id));
    }

    Candidate byId(UUID id) {
        return candidates.findById(id).orElseThrow(() -> new Unknown(text("loops.unknown-candidate"), id));
    }
}
