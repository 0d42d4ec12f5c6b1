package app.verdict.scorecards;

import app.verdict.people.Refusal;
import java.util.List;

/** A scorecard cannot be submitted yet; everything entered is kept, and each gap is named. */
public class IncompleteScorecard extends Refusal {
    private final transient List<Gap> gaps;

    IncompleteScorecard(List<Gap> gaps) {
        super("Not submitted yet, and everything is kept. Still missing: "
                + String.join(" ", gaps.stream().map(Gap::message).toList()));
        this.gaps = gaps;
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
