package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;

/** The scorecard is final; a change of mind is a revision. */
public class AlreadySubmitted extends Refusal {
    AlreadySubmitted() {
        super(text("scorecards.already-submitted"));
    }
}
