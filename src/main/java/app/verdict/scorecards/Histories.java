package app.verdict.scorecards;

import app.verdict.loops.Candidates;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One candidate over all of their loops. */
@Service
@Transactional
public class Histories {
    private final Candidates candidates;
    private final Loops loops;
    private final Scorecards scorecards;
    private final Readings readings;

    Histories(Candidates candidates, Loops loops, Scorecards scorecards, Readings readings) {
        this.candidates = candidates;
        this.loops = loops;
        this.scorecards = scorecards;
        this.readings = readings;
    }

    /** As the acting person may know it, who has then read the scorecards in it. */
    public CandidateHistory of(UUID candidate) {
        var known = candidates.known(candidate);
        var all = loops.ofCandidate(candidate);
        var owed = NothingOwed.owed(all, Acting.person());
        var read = scorecards.onCandidate(candidate);
        readings.note(read);
        return new CandidateHistory(known, all, owed, read);
    }
}
