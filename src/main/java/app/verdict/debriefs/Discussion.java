package app.verdict.debriefs;

import app.verdict.people.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one competency in the meeting: talked over and estimated again, or skipped because all agreed. */
@Entity
class Discussion {
    @EmbeddedId
    private Place place;

    private @Nullable Instant estimatesCalledAt;
    private @Nullable Instant estimatesRevealedAt;
    private @Nullable Instant skippedAt;

    @Embeddable
    record Place(
            @Column(name = "loop_id") UUID loop,
            @Column(name = "competency_id") UUID competency) {}

    @SuppressWarnings("NullAway.Init")
    protected Discussion() {}

    Discussion(UUID loop, UUID competency) {
        place = new Place(loop, competency);
    }

    void skip(Instant at) {
        skippedAt = at;
    }

    void callEstimates(Instant at) {
        if (estimatesCalledAt != null)
            throw new Invalid("The second estimate of this competency was called for already.");
        estimatesCalledAt = at;
        skippedAt = null;
    }

    void revealEstimates(Instant at) {
        if (estimatesCalledAt == null) throw new Invalid("Nobody has called for a second estimate of this competency.");
        if (estimatesRevealedAt != null) throw new Invalid("The second estimates are on the table already.");
        estimatesRevealedAt = at;
    }

    void requireEntering() {
        if (estimatesCalledAt == null)
            throw new Invalid("Nobody has called for a second estimate of this competency yet.");
        if (estimatesRevealedAt != null)
            throw new Invalid("The second estimates are on the table. Yours stays as it was when they were revealed.");
    }

    UUID competency() {
        return place.competency();
    }

    boolean skipped() {
        return skippedAt != null;
    }

    boolean estimatesCalled() {
        return estimatesCalledAt != null;
    }

    boolean estimatesRevealed() {
        return estimatesRevealedAt != null;
    }
}
