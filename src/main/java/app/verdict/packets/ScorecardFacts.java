package app.verdict.packets;

import static java.util.Objects.requireNonNull;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Decision;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Tone;
import app.verdict.scorecards.Evidence;
import app.verdict.scorecards.MarkerTap;
import app.verdict.scorecards.Revision;
import app.verdict.scorecards.Scorecard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One interviewer's scorecard as it was submitted, and what was revised later.
 *
 * @param recommendation the overall call
 * @param why the sentence behind it
 * @param competencies those that its author rated or noted something on, in rubric order
 * @param untied notes that speak to no competency in particular
 */
public record ScorecardFacts(
        String author,
        String interview,
        Instant startedAt,
        IndependenceFacts independence,
        Given recommendation,
        String why,
        List<Assessed> competencies,
        List<Note> untied,
        List<Seen> markers,
        List<Revised> revisions) {
    /**
     * What its author made of one competency.
     *
     * @param rating null where there is only evidence
     * @param later what the latest revision made of it; null where none did
     * @param anchor what the rating's level looks like by the rubric; empty for "not assessed"
     */
    public record Assessed(
            String competency,
            boolean gate,
            @Nullable Given rating,
            @Nullable Given later,
            String anchor,
            List<Note> evidence) {}

    /**
     * What the candidate said or did.
     *
     * @param decisive whether the decision cites it
     */
    public record Note(Instant at, String text, boolean decisive) {}

    /**
     * A marker seen live.
     *
     * @param minute of the interview, from its planned start
     * @param speaksFor whether it speaks for the candidate, else against
     */
    public record Seen(long minute, Instant at, String marker, String competency, boolean speaksFor) {}

    /**
     * A change of mind after the submission.
     *
     * @param recommendation the new one; null where it stayed
     */
    public record Revised(
            Instant at, String reason, @Nullable Given recommendation, List<NewRating> ratings) {}

    /** What a revision made of a rating. */
    public record NewRating(String competency, @Nullable Given before, Given rating) {}

    static ScorecardFacts of(Scorecard card, Debrief debrief, IndependenceFacts independence) {
        var rubric = debrief.rubric();
        return new ScorecardFacts(
                card.author().name(),
                card.interview().kind().label(),
                card.interview().startsAt(),
                independence,
                Given.of(card.recommendation().orElseThrow()),
                card.why(),
                rubric.competencies().stream()
                        .flatMap(competency -> assessed(card, competency, debrief.decision()))
                        .toList(),
                notes(card.untiedEvidence(), debrief.decision()),
                card.taps().stream().flatMap(tap -> seen(card, tap, rubric)).toList(),
                card.revisions().stream()
                        .map(revision -> revised(card, revision, rubric))
                        .toList());
    }

    private static Stream<Assessed> assessed(Scorecard card, Competency competency, @Nullable Decision decision) {
        var rating = card.rating(competency.id());
        var evidence = notes(card.evidenceFor(competency.id()), decision);
        if (rating.isEmpty() && evidence.isEmpty()) return Stream.empty();
        return Stream.of(new Assessed(
                competency.name(),
                competency.gate(),
                rating.map(Given::of).orElse(null),
                card.revisedRating(competency.id()).map(Given::of).orElse(null),
                rating.map(competency::anchor).orElse(""),
                evidence));
    }

    private static List<Note> notes(List<Evidence> evidence, @Nullable Decision decision) {
        return evidence.stream()
                .map(noted ->
                        new Note(noted.notedAt(), noted.text(), decision != null && decision.decidedOn(noted.id())))
                .toList();
    }

    private static Stream<Seen> seen(Scorecard card, MarkerTap tap, Rubric rubric) {
        long minute =
                Duration.between(card.interview().startsAt(), tap.tappedAt()).toMinutes();
        return rubric.markers().stream()
                .filter(marker -> marker.id().equals(tap.marker()))
                .map(marker -> seen(tap, Math.max(0, minute), marker));
    }

    private static Seen seen(MarkerTap tap, long minute, Marker marker) {
        return new Seen(
                minute, tap.tappedAt(), marker.name(), marker.competency().name(), marker.tone() == Tone.GOOD);
    }

    private static Revised revised(Scorecard card, Revision revision, Rubric rubric) {
        return new Revised(
                revision.revisedAt(),
                revision.reason(),
                revision.recommendation().map(Given::of).orElse(null),
                rubric.competencies().stream()
                        .filter(competency -> revision.ratings().containsKey(competency.id()))
                        .map(competency -> new NewRating(
                                competency.name(),
                                card.rating(competency.id()).map(Given::of).orElse(null),
                                Given.of(requireNonNull(revision.ratings().get(competency.id())))))
                        .toList());
    }
}
