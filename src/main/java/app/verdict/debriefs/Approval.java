package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The question to somebody who was not part of a loop, whether to hire over its failed gate; and the answer. */
@Entity
public class Approval {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID loopId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person approver;

    private Instant askedAt;
    private int proposalRevision;
    private @Nullable Boolean approved;
    private String sentence = "";
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Approval(UUID loop, Person approver, Proposal proposal, Instant askedAt) {
        this.loopId = loop;
        this.approver = approver;
        this.proposalRevision = proposal.revision();
        this.askedAt = askedAt;
    }

    void answer(boolean yes, String why, Instant at) {
        if (answered()) throw new Invalid(text("debriefs.answered-already"));
        sentence = Invalid.required(text("debriefs.sentence-behind-your-answer"), why, 2000);
        approved = yes;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public Person approver() {
        return approver;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean answered() {
        return answeredAt != null;
    }

    public boolean approved() {
        return Boolean.TRUE.equals(approved);
    }

    /** The sentence behind the answer; empty while there is none. */
    public String sentence() {
        return sentence;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Whether the question was about this very wording. */
    public boolean on(Proposal proposal) {
        return proposalRevision == proposal.revision();
    }
}
