package app.verdict.scorecards;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** A marker seen live: which behaviour, at what time. */
@Entity
public class MarkerTap {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Scorecard scorecard;

    private UUID markerId;
    private Instant tappedAt;

    @SuppressWarnings("NullAway.Init")
    protected MarkerTap() {}

    MarkerTap(Scorecard scorecard, UUID id, UUID markerId, Instant tappedAt) {
        this.id = id;
        this.scorecard = scorecard;
        this.markerId = markerId;
        this.tappedAt = tappedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID marker() {
        return markerId;
    }

    public Instant tappedAt() {
        return tappedAt;
    }
}
