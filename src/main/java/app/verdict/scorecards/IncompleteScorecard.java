package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import java.util.List;

/** A scorecard cannot be submitted yet; everything entered is kept, and each gap is named. */
public class IncompleteScorecard extends Refusal {
    private final transient List<Gap> gaps;

    IncompleteScorecard(List<Gap> gaps) {
        super(text(
                "scorecards.incomplete",
                String.join(" ", gaps.stream().map(Gap::message).toList())));
        this.gaps = gaps;
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
