package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What came of a decision, written down once when its review date has come: the panel learns from it, nothing else. */
@Entity
public class OutcomeReview {
    static final int LONGEST = 10_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID decisionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewed_by")
    private Person reviewedBy;

    private Instant reviewedAt;
    private String worked = "";
    private String didNotWork = "";
    private String knownNow = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Hindsight dissentRight;

    private String dissentWhy = "";

    @SuppressWarnings("NullAway.Init")
    protected OutcomeReview() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    OutcomeReview(Decision decision, ReviewDraft draft, Person reviewedBy, Instant reviewedAt) {
        this.decisionId = decision.id();
        this.reviewedBy = reviewedBy;
        this.reviewedAt = reviewedAt;
        if (decision.outcome() == Outcome.HIRE) {
            this.worked = Invalid.required(text("debriefs.the-worked"), draft.worked(), LONGEST);
            this.didNotWork = Invalid.required(text("debriefs.the-did-not-work"), draft.didNotWork(), LONGEST);
        } else this.knownNow = Invalid.required(text("debriefs.the-known-now"), draft.knownNow(), LONGEST);
        if (!decision.dissents().stream().allMatch(Dissent::agrees)) lookBackOnDissent(draft);
    }

    private void lookBackOnDissent(ReviewDraft draft) {
        if (draft.dissentRight() == null) throw new Invalid(text("debriefs.say-whether-the-dissent-was-right"));
        dissentRight = draft.dissentRight();
        dissentWhy = Invalid.required(text("debriefs.sentence-on-the-dissent"), draft.dissentWhy(), 2000);
    }

    public UUID id() {
        return id;
    }

    public Person reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** Empty after no hire. */
    public String worked() {
        return worked;
    }

    /** Empty after no hire. */
    public String didNotWork() {
        return didNotWork;
    }

    /** Empty after a hire. */
    public String knownNow() {
        return knownNow;
    }

    /** Whether the dissent was right; empty where all agreed. */
    public Optional<Hindsight> dissentRight() {
        return Optional.ofNullable(dissentRight);
    }

    /** What shows it; empty where all agreed. */
    public String dissentWhy() {
        return dissentWhy;
    }
}
