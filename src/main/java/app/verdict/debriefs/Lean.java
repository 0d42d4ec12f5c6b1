package app.verdict.debriefs;

import app.verdict.rubrics.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Where one participant leans before anybody has spoken: secret until the leans are revealed together. */
@Entity
class Lean {
    @EmbeddedId
    private Place place;

    private short level;
    private Instant enteredAt;
    private boolean asManager;

    @Embeddable
    record Place(
            @Column(name = "loop_id") UUID loop,
            @Column(name = "person_id") UUID person) {}

    @SuppressWarnings("NullAway.Init")
    protected Lean() {}

    UUID person() {
        return place.person();
    }

    Rating rating() {
        return Rating.at(level);
    }

    /** Whether its author was the hiring manager when they entered it, and so speaks last. */
    boolean asManager() {
        return asManager;
    }
}
