package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;

/** What the author is about to submit is not what stands on the server. */
public class ChangedElsewhere extends Refusal {
    ChangedElsewhere() {
        super(text("scorecards.changed-elsewhere"));
    }
}
