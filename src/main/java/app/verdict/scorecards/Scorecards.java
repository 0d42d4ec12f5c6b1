package app.verdict.scorecards;

import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scorecards: written by their author alone until submitted, then read by whoever {@link Independence} lets read. Each
 * method is one saved step; when it returns, the step is committed.
 */
@Service
@Transactional
public class Scorecards {
    private final ScorecardRepository cards;
    private final Loops loops;
    private final Rubrics rubrics;
    private final Clock clock;

    Scorecards(ScorecardRepository cards, Loops loops, Rubrics rubrics, Clock clock) {
        this.cards = cards;
        this.loops = loops;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /** The acting person's scorecard for this interview of theirs, begun if it was not yet. */
    public Scorecard own(UUID interview) {
        var planned = loops.interview(interview);
        if (!planned.heldBy(Acting.person()))
            throw new NotAllowed(
                    "This interview is %s's, and so is its scorecard. Once it is open to you, you read it in the debrief."
                            .formatted(planned.interviewer().name()));
        var card = cards.own(interview, Acting.person()).orElseGet(() -> begin(interview));
        cards.withEvidence(List.of(card));
        cards.withRevisions(List.of(card));
        return card;
    }

    public void rate(UUID card, UUID competency, Rating rating) {
        change(card, draft -> draft.rate(known(draft, competency), rating, clock.instant()));
    }

    /** Keeps a new piece of evidence and returns its id. */
    public UUID note(UUID card, @Nullable UUID competency, String text) {
        return changed(
                        card,
                        draft ->
                                draft.note(competency == null ? null : known(draft, competency), text, clock.instant()))
                .id();
    }

    public void reword(UUID card, UUID evidence, String text) {
        change(card, draft -> draft.reword(evidence, text));
    }

    public void tie(UUID card, UUID evidence, UUID competency) {
        change(card, draft -> draft.tie(evidence, known(draft, competency)));
    }

    public void strike(UUID card, UUID evidence) {
        change(card, draft -> draft.strike(evidence));
    }

    /** Time-stamps a marker and returns the id of the tap. */
    public UUID tap(UUID card, UUID marker) {
        return changed(card, draft -> draft.tap(knownMarker(draft, marker), clock.instant()))
                .id();
    }

    public void untap(UUID card, UUID tap) {
        change(card, draft -> draft.untap(tap));
    }

    public void recommend(UUID card, Rating recommendation) {
        change(card, draft -> draft.recommend(recommendation));
    }

    public void explain(UUID card, String why) {
        change(card, draft -> draft.explain(why));
    }

    /**
     * Makes the scorecard final and opens the loop to its author.
     *
     * @throws IncompleteScorecard naming each gap, with nothing lost
     * @throws AlreadySubmitted when another tab was faster
     */
    public void submit(UUID card) {
        change(card, draft -> {
            var now = clock.instant();
            draft.submit(rubricOf(draft), now);
            loops.scorecardIn(draft.interview(), now);
        });
    }

    /** Puts a changed mind beside the submitted version, with its reason. */
    public void revise(UUID card, String reason, @Nullable Rating recommendation, Map<UUID, Rating> ratings) {
        change(card, submitted -> {
            ratings.keySet().forEach(competency -> known(submitted, competency));
            submitted.revise(reason, recommendation, ratings, clock.instant());
            loops.scorecardRevised(submitted.loop());
        });
    }

    /** Every submitted scorecard of the loop that the acting person may read now; complete. */
    @Transactional(readOnly = true)
    public List<Scorecard> readable(UUID loop) {
        var readable = cards.submittedAndReadable(loop, Acting.person());
        if (readable.isEmpty()) return readable;
        cards.withEvidence(readable);
        cards.withRevisions(readable);
        return readable;
    }

    private Scorecard begin(UUID interview) {
        cards.begin(UUID.randomUUID(), interview, Acting.person(), clock.instant());
        return cards.own(interview, Acting.person()).orElseThrow(() -> new Unknown("interview", interview));
    }

    private void change(UUID id, Consumer<Scorecard> step) {
        changed(id, card -> {
            step.accept(card);
            return card;
        });
    }

    /** The one way to change a scorecard: by its author, one at a time, while the loop is open. */
    private <T> T changed(UUID id, Function<Scorecard, T> step) {
        loops.keptOpen(cards.loopOf(id, Acting.person()).orElseThrow(() -> new Unknown("scorecard of yours", id)));
        var card = cards.locked(id, Acting.person()).orElseThrow(() -> new Unknown("scorecard of yours", id));
        return step.apply(card);
    }

    private UUID known(Scorecard card, UUID competency) {
        if (rubricOf(card).find(competency).isEmpty()) throw new Unknown("competency", competency);
        return competency;
    }

    private UUID knownMarker(Scorecard card, UUID marker) {
        if (rubricOf(card).markers().stream().map(Marker::id).noneMatch(marker::equals))
            throw new Unknown("marker", marker);
        return marker;
    }

    private Rubric rubricOf(Scorecard card) {
        Loop loop = card.interview().loop();
        return rubrics.published(loop.opening().rubricId());
    }
}
