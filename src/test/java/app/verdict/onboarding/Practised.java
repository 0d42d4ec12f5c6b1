package app.verdict.onboarding;

import app.verdict.rubrics.Rating;
import java.util.Map;
import java.util.Set;

/** Cards for the case {@code researcher-not-owner}. */
final class Practised {
    static final String CASE = "researcher-not-owner";

    private Practised() {}

    static PracticeCard card(Rating intuition, Rating recommendation) {
        return new PracticeCard(
                Map.of(
                        "product-intuition", new PracticeCard.Given(intuition, Set.of(2, 4)),
                        "independent-judgment", new PracticeCard.Given(Rating.STRONG_NO, Set.of(5)),
                        "technical-trade-offs", new PracticeCard.Given(Rating.NOT_ASSESSED, Set.of(1))),
                recommendation);
    }
}
