package app.verdict.debriefs;

import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the author of a scorecard rated beside the others of the panel, once it is decided: for that author alone, to learn
 * from. Both sides are the first, independent ratings.
 *
 * @param beside one for every competency, in rubric order
 * @param recommendation what the author called for
 * @param outcome what was decided
 */
public record OwnAgainstPanel(List<BesideOthers> beside, Rating recommendation, Outcome outcome) {

    /** Keeps a copy of the list. */
    public OwnAgainstPanel {
        beside = List.copyOf(beside);
    }

    /** Empty before the decision, and for whoever has no scorecard among those that were read. */
    public static Optional<OwnAgainstPanel> of(Debrief debrief, UUID author) {
        var outcome = debrief.outcome();
        if (outcome == null) return Optional.empty();
        return debrief.scorecards().stream()
                .filter(card -> by(card.author(), author))
                .findFirst()
                .map(own -> new OwnAgainstPanel(
                        beside(debrief, own), own.recommendation().orElseThrow(), outcome));
    }

    /** Whether the decision went the way that the author recommended. */
    public boolean asRecommended() {
        boolean forHiring =
                recommendation.level().orElseThrow() >= Rating.YES.level().orElseThrow();
        return forHiring == (outcome == Outcome.HIRE);
    }

    private static List<BesideOthers> beside(Debrief debrief, Scorecard own) {
        var others = debrief.figuresWithout(own.author().id());
        return debrief.rubric().competencies().stream()
                .map(competency -> new BesideOthers(
                        own.rating(competency.id()).orElse(Rating.NOT_ASSESSED), others.figuresOf(competency.code())))
                .toList();
    }

    private static boolean by(Person author, UUID person) {
        return author.id().equals(person);
    }
}
