package app.verdict.scorecards;

import app.verdict.people.Refusal;

/** What the author is about to submit is not what stands on the server. */
public class ChangedElsewhere extends Refusal {
    ChangedElsewhere() {
        super("Not submitted: this scorecard was changed in another tab or on another device meanwhile."
                + " Look at what changed, then submit.");
    }
}
