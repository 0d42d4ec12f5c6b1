package app.verdict.scorecards;

import app.verdict.people.Refusal;

/** The scorecard is final; a change of mind is a revision. */
public class AlreadySubmitted extends Refusal {
    AlreadySubmitted() {
        super("This scorecard is submitted and stays as it is. To change your mind, revise it and say why.");
    }
}
