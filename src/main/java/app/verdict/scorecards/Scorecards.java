package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scorecards: written by their author alone, through the {@link Journal}, until submitted; then read by whoever {@link
 * Independence} lets read.
 */
@Service
@Transactional
public class Scorecards {
    private final ScorecardRepository cards;
    private final SavedChangeRepository changes;
    private final Loops loops;
    private final Rubrics rubrics;
    private final Audit audit;
    private final Clock clock;

    Scorecards(
            ScorecardRepository cards,
            SavedChangeRepository changes,
            Loops loops,
            Rubrics rubrics,
            Audit audit,
            Clock clock) {
        this.cards = cards;
        this.changes = changes;
        this.loops = loops;
        this.rubrics = rubrics;
        this.audit = audit;
        this.clock = clock;
    }

    /** The acting person's scorecard for this interview of theirs, begun if it was not yet. */
    public Scorecard own(UUID interview) {
        var planned = loops.interview(interview);
        if (!planned.heldBy(Acting.person()))
            throw new NotAllowed(
                    text("scorecards.somebody-elses", planned.interviewer().name()));
        if (!planned.onPanel()) throw new NotAllowed(text("scorecards.no-longer-on-panel"));
        var card = cards.ownOf(interview, Acting.person()).orElseGet(() -> begin(interview));
        cards.withEvidence(List.of(card));
        cards.withRevisions(List.of(card));
        return card;
    }

    /**
     * Makes the scorecard final and opens the loop to its author. What was changed on the way is forgotten.
     *
     * @throws IncompleteScorecard naming each gap, with nothing lost
     * @throws AlreadySubmitted when another tab was faster
     */
    public void submit(UUID card) {
        submit(held(card));
    }

    /**
     * The same, if the scorecard is what the author saw.
     *
     * @param seen the revision that the author saw
     * @throws ChangedElsewhere when it has changed since
     */
    public void submit(UUID card, int seen) {
        var draft = held(card);
        draft.requireDraft();
        if (draft.revision() != seen) throw new ChangedElsewhere();
        submit(draft);
    }

    private void submit(Scorecard draft) {
        var now = clock.instant();
        draft.submit(rubricOf(draft), now);
        changes.forgetTexts(draft.id());
        loops.scorecardIn(draft.interview(), now);
        audit.note(AuditAction.SCORECARD_SUBMITTED, draft.loop(), List.of(draft.id()), "");
    }

    /** Puts a changed mind beside the submitted version, with its reason. */
    public void revise(UUID card, String reason, @Nullable Rating recommendation, Map<UUID, Rating> ratings) {
        var submitted = held(card);
        var rubric = rubricOf(submitted);
        for (var competency : ratings.keySet())
            if (rubric.find(competency).isEmpty()) throw new Unknown(text("scorecards.competency"), competency);
        submitted.revise(reason, recommendation, ratings, clock.instant());
        loops.scorecardRevised(submitted.loop());
        audit.note(AuditAction.SCORECARD_REVISED, submitted.loop(), List.of(card), "");
    }

    /** Whether the acting person has rated anything in this interview of theirs, and be it as not assessed. */
    @Transactional(readOnly = true)
    public boolean rated(UUID interview) {
        return cards.rated(interview, Acting.person());
    }

    /** Every submitted scorecard of the loop that the acting person may read now; complete. */
    @Transactional(readOnly = true)
    public List<Scorecard> readable(UUID loop) {
        return complete(cards.submittedAndReadable(loop, Acting.person()));
    }

    /**
     * Every submitted scorecard of the opening's loops that the acting person may read now, and none at all while they
     * owe one in any of these loops; complete.
     */
    @Transactional(readOnly = true)
    public List<Scorecard> comparable(UUID opening) {
        return complete(cards.submittedAndComparable(opening, Acting.person()));
    }

    /**
     * Every submitted scorecard on the candidate, in whatever loop, that the acting person may read now, and none at all
     * while they owe one on them; without its evidence.
     */
    @Transactional(readOnly = true)
    public List<Scorecard> onCandidate(UUID candidate) {
        var read = cards.submittedOnCandidate(candidate, Acting.person());
        if (!read.isEmpty()) cards.withRevisions(read);
        return read;
    }

    private List<Scorecard> complete(List<Scorecard> read) {
        if (read.isEmpty()) return read;
        cards.withEvidence(read);
        cards.withRevisions(read);
        return read;
    }

    private Scorecard begin(UUID interview) {
        cards.begin(UUID.randomUUID(), interview, Acting.person(), clock.instant());
        return cards.ownOf(interview, Acting.person())
                .orElseThrow(() -> new Unknown(text("scorecards.interview"), interview));
    }

    /** The one way to a scorecard that is to change: its author's, one at a time, while the loop is open. */
    Scorecard held(UUID id) {
        loops.keptOpen(cards.loopOf(id, Acting.person())
                .orElseThrow(() -> new Unknown(text("scorecards.scorecard-of-yours"), id)));
        return cards.locked(id, Acting.person())
                .orElseThrow(() -> new Unknown(text("scorecards.scorecard-of-yours"), id));
    }

    Rubric rubricOf(Scorecard card) {
        Loop loop = card.interview().loop();
        return rubrics.published(loop.opening().rubricId());
    }
}
