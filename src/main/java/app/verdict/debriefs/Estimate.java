package app.verdict.debriefs;

import app.verdict.rubrics.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/**
 * How one participant sees a competency after the talk about it: secret until the estimates are revealed together. It
 * stands beside the submitted rating and never changes it.
 */
@Entity
class Estimate {
    @EmbeddedId
    private Place place;

    private short level;
    private Instant enteredAt;

    @Embeddable
    record Place(
            @Column(name = "loop_id") UUID loop,
            @Column(name = "competency_id") UUID competency,
            @Column(name = "person_id") UUID person) {}

    @SuppressWarnings("NullAway.Init")
    protected Estimate() {}

    UUID competency() {
        return place.competency();
    }

    UUID person() {
        return place.person();
    }

    Rating rating() {
        return Rating.at(level);
    }
}
