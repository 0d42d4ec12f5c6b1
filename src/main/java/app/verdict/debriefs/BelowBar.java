package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecard;

/** A submitted gate rating below the bar: it needs a ruling before anybody decides. */
public record BelowBar(Scorecard scorecard, Competency gate, Rating rating) {
    /** "Ana rated Candour “no”". */
    public String inWords() {
        return text(
                "debriefs.rated-below-the-bar",
                scorecard.author().name(),
                gate.name(),
                text("debriefs.rating", rating.name()));
    }
}
