package app.verdict.scorecards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One saved state of a draft, told by what changed. Only its author ever reads it, and only until submission. */
@Entity
@Table(name = "scorecard_change")
class SavedChange implements Persistable<SavedChange.Place> {
    @EmbeddedId
    private Place place;

    private String field;
    private UUID tab;
    private int seq;
    private Instant savedAt;

    @Embedded
    private Splice splice;

    private boolean setAside;

    @Embeddable
    record Place(@Column(name = "scorecard_id") UUID scorecard, int revision) {}

    @SuppressWarnings("NullAway.Init")
    protected SavedChange() {}

    SavedChange(Scorecard card, UUID tab, Edit edit, Splice splice, boolean setAside, Instant savedAt) {
        this.place = new Place(card.id(), card.revision());
        this.field = edit.field().toString();
        this.tab = tab;
        this.seq = edit.seq();
        this.splice = splice;
        this.setAside = setAside;
        this.savedAt = savedAt;
    }

    @Override
    public Place getId() {
        return place;
    }

    /** A change is saved once and never again. */
    @Override
    public boolean isNew() {
        return true;
    }

    HistoryStep step() {
        return new HistoryStep(place.revision(), field, savedAt, splice, setAside);
    }
}
