package app.verdict.scorecards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** When somebody first had another's submitted scorecard before them; kept for good. */
@Entity
class FirstReading {
    @EmbeddedId
    private Place place;

    private Instant readAt;

    @Embeddable
    record Place(
            @Column(name = "scorecard_id") UUID scorecard,
            @Column(name = "reader_id") UUID reader) {}

    @SuppressWarnings("NullAway.Init")
    protected FirstReading() {}

    UUID scorecard() {
        return place.scorecard();
    }

    UUID reader() {
        return place.reader();
    }

    Instant readAt() {
        return readAt;
    }
}
