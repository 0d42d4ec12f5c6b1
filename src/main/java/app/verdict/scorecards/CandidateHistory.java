package app.verdict.scorecards;

import app.verdict.loops.Candidate;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import java.util.List;

/**
 * What became of a candidate over openings, as far as the reader may know.
 *
 * @param loops those that the reader may know of, the newest first
 * @param owed the reader's own interviews of this candidate whose scorecard is still out
 * @param scorecards what the reader may read of all of them; nothing while they owe one
 */
public record CandidateHistory(
        Candidate candidate, List<Loop> loops, List<Interview> owed, List<Scorecard> scorecards) {
    public List<Scorecard> of(Loop loop) {
        return scorecards.stream().filter(card -> card.loop().equals(loop.id())).toList();
    }
}
