package app.verdict.scorecards;

import app.verdict.loops.Loop;
import app.verdict.loops.Tested;
import app.verdict.people.Acting;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was tested, from the scorecards that the acting person may read and from no others. */
@Component
public class TestedByRatings implements Tested {
    private final Scorecards scorecards;
    private final Rubrics rubrics;

    TestedByRatings(Scorecards scorecards, Rubrics rubrics) {
        this.scorecards = scorecards;
        this.rubrics = rubrics;
    }

    @Override
    public Optional<Map<UUID, Long>> readings(Loop loop) {
        if (Independence.of(loop, Acting.person()) != Independence.OPEN) return Optional.empty();
        var competencies = rubrics.published(loop.opening().rubricId()).competencies();
        return Optional.of(count(scorecards.readable(loop.id()), competencies));
    }

    /**
     * How many of these scorecards have rated each of these competencies, "not assessed" not counted: the first, independent
     * ratings, as in the debrief's figures.
     */
    public static Map<UUID, Long> count(List<Scorecard> cards, List<Competency> competencies) {
        return competencies.stream()
                .collect(Collectors.toMap(
                        Competency::id,
                        competency -> cards.stream()
                                .flatMap(card -> card.rating(competency.id()).stream())
                                .filter(Rating::assessed)
                                .count()));
    }
}
