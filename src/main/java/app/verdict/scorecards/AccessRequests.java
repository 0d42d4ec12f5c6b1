package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Loop;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The narrow way in which an administrator, who reads no scorecards, reads those of a candidate who asked for them. */
@Service
@Transactional
public class AccessRequests {
    private final AccessRequestRepository requests;
    private final People people;
    private final Audit audit;

    AccessRequests(AccessRequestRepository requests, People people, Audit audit) {
        this.requests = requests;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Opens the candidate's loops that are over to the acting administrator for an hour; the database refuses where they are too
     * close to the candidate.
     */
    public UUID open(UUID candidate, boolean namesShown) {
        people.require(Duty.ADMINISTRATOR, text("scorecards.answer-an-access-request"));
        var id = UUID.randomUUID();
        requests.open(id, candidate, Acting.person(), namesShown);
        audit.note(
                AuditAction.ACCESS_OPENED,
                null,
                List.of(candidate),
                namesShown ? "colleagues by name" : "colleagues redacted");
        return id;
    }

    /** A request of the acting administrator's own, while it runs; to everybody else as one that is not there. */
    @Transactional(readOnly = true)
    public AccessRequest running(UUID id) {
        return requests.running(id, Acting.person())
                .orElseThrow(() -> new Unknown(text("scorecards.running-access-request"), id));
    }

    /** Whether the acting person reads this loop's scorecards, and if not, what opens them. */
    @Transactional(readOnly = true)
    public Independence reading(Loop loop) {
        var reader = Acting.person();
        var reading = Independence.of(loop, reader);
        return reading == Independence.OUTSIDE
                        && loop.over()
                        && requests.runs(loop.candidate().id(), reader)
                ? Independence.OPEN
                : reading;
    }
}
