package app.verdict.debriefs;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecard;

/** A submitted gate rating below the bar: it needs a ruling before anybody decides. */
public record BelowBar(Scorecard scorecard, Competency gate, Rating rating) {
    /** "Ana rated Candour “no”". */
    public String inWords() {
        return "%s rated %s “%s”"
                .formatted(
                        scorecard.author().name(), gate.name(), rating.words().toLowerCase(java.util.Locale.ROOT));
    }
}
