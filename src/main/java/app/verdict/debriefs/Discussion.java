package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

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
        if (estimatesCalledAt != null) throw new Invalid(text("debriefs.estimate-called-already"));
        estimatesCalledAt = at;
        skippedAt = null;
    }

    void revealEstimates(Instant at) {
        if (estimatesCalledAt == null) throw new Invalid(text("debriefs.estimate-never-called"));
        if (estimatesRevealedAt != null) throw new Invalid(text("debriefs.estimates-revealed-already"));
        estimatesRevealedAt = at;
    }

    void requireEntering() {
        if (estimatesCalledAt == null) throw new Invalid(text("debriefs.estimate-not-called-yet"));
        if (estimatesRevealedAt != null) throw new Invalid(text("debriefs.your-estimate-stays"));
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
