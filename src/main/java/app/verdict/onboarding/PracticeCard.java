package app.verdict.onboarding;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How somebody rates a practice case. It is no scorecard and comes near none.
 *
 * @param ratings by the codes of the competencies
 * @param recommendation null while there is none
 */
public record PracticeCard(
        Map<String, Given> ratings, @Nullable Rating recommendation) {
    /** @param lines that the rating rests on, by their numbers */
    public record Given(Rating rating, Set<Integer> lines) {
        public Given {
            lines = rating.assessed() ? new TreeSet<>(lines) : new TreeSet<>();
        }
    }

    public PracticeCard {
        ratings = Map.copyOf(ratings);
    }

    /** What is missing before it can be handed in, by the same rules as for a scorecard; empty when nothing is. */
    public List<String> gaps(PracticeCase of) {
        var gaps = new ArrayList<String>();
        for (var reference : of.references()) {
            var name = reference.competency().name();
            var given = ratings.get(reference.competency().code());
            if (given == null) gaps.add(text("onboarding.rate-it", name));
            else if (given.rating().assessed() && given.lines().stream().noneMatch(of.lines()::contains))
                gaps.add(text("onboarding.needs-evidence", name));
        }
        if (recommendation == null || !recommendation.assessed()) gaps.add(text("onboarding.recommend-one"));
        return gaps;
    }
}
