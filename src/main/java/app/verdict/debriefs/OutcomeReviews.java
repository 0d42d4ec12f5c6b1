package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.DueReviews;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.texts.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at decisions again when their review date has come: once each, by the hiring manager. */
@Service
@Transactional
public class OutcomeReviews implements DueReviews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final Debriefs debriefs;
    private final Loops loops;
    private final DecisionRepository decisions;
    private final OutcomeReviewRepository reviews;
    private final Audit audit;
    private final Clock clock;

    OutcomeReviews(
            Debriefs debriefs,
            Loops loops,
            DecisionRepository decisions,
            OutcomeReviewRepository reviews,
            Audit audit,
            Clock clock) {
        this.debriefs = debriefs;
        this.loops = loops;
        this.decisions = decisions;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the review date of the decision has come. */
    @Transactional(readOnly = true)
    public boolean due(Decision decision) {
        return !LocalDate.now(clock).isBefore(decision.reviewOn());
    }

    /** The review of a decision that the acting person has read, if there is one. */
    @Transactional(readOnly = true)
    public Optional<OutcomeReview> of(Decision decision) {
        return due(decision) ? reviews.of(decision.id()) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> due() {
        return decisions.toReview(Acting.person(), LocalDate.now(clock));
    }

    /** Records the review of the loop's decision; it stays as it is from then on. */
    public void review(UUID loop, ReviewDraft draft) {
        loops.held(loop);
        var debrief = debriefs.of(loop);
        var manager = debrief.loop().opening().hiringManager();
        if (!debrief.loop().opening().managedBy(Acting.person()))
            throw new NotAllowed(text("debriefs.only-the-manager-reviews", manager.name()));
        if (!(debrief.decision() instanceof Decision decision)) throw new Invalid(text("debriefs.nothing-to-review"));
        if (!due(decision))
            throw new Invalid(text(
                    "debriefs.review-date-to-come",
                    DAY.localizedBy(Reader.current().locale()).format(decision.reviewOn())));
        if (reviews.of(decision.id()).isPresent()) throw new Invalid(text("debriefs.reviewed-already"));
        reviews.save(new OutcomeReview(decision, draft, manager, clock.instant()));
        audit.note(AuditAction.OUTCOME_REVIEWED, loop, List.of(decision.id()), "");
    }
}
