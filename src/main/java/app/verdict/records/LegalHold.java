package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That nothing of a loop is purged or erased, for a court, an authority or a claim; until somebody lifts it, once. */
@Entity
public class LegalHold {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID loopId;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "placed_by")
    private Person placedBy;

    private Instant placedAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private String liftReason = "";

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    LegalHold(UUID loop, String reason, Person placedBy, Instant placedAt) {
        this.loopId = loop;
        this.reason = Invalid.required(text("records.the-reason-for-the-hold"), reason, 2000);
        this.placedBy = placedBy;
        this.placedAt = placedAt;
    }

    void lift(UUID by, String reason, Instant at) {
        liftReason = Invalid.required(text("records.the-reason-for-lifting"), reason, 2000);
        liftedBy = by;
        liftedAt = at;
    }

    public UUID loop() {
        return loopId;
    }

    public String reason() {
        return reason;
    }

    public Person placedBy() {
        return placedBy;
    }

    public Instant placedAt() {
        return placedAt;
    }
}
