package app.verdict.debriefs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** How the meeting weighs one gate rating below the bar, while nothing is decided yet. */
@Entity
class ProposedRuling {
    @EmbeddedId
    private Place place;

    private String text;

    @Embeddable
    record Place(
            @Column(name = "loop_id") UUID loop,
            @Column(name = "scorecard_id") UUID scorecard,
            @Column(name = "competency_id") UUID competency) {}

    @SuppressWarnings("NullAway.Init")
    protected ProposedRuling() {}

    boolean on(BelowBar rating) {
        return place.scorecard().equals(rating.scorecard().id())
                && place.competency().equals(rating.gate().id());
    }

    String text() {
        return text;
    }
}
