package app.verdict.debriefs;

import app.verdict.people.Invalid;
import app.verdict.texts.Texts;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How one gate rating below the bar was weighed in the decision.
 *
 * @param scorecardId whose rating it is
 * @param competencyId the gate
 * @param text the reasoning, in a sentence or more
 */
@Embeddable
public record Ruling(UUID scorecardId, UUID competencyId, String text) {
    public Ruling {
        text = Invalid.required(Texts.text("debriefs.ruling-on-a-gate-rating"), text, 4000);
    }

    boolean on(BelowBar rating) {
        return scorecardId.equals(rating.scorecard().id())
                && competencyId.equals(rating.gate().id());
    }
}
