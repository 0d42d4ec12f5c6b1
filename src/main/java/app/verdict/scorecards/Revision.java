package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.Rating;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of mind after submission, with its reason. The submitted version stays as it is, and the figures of the
 * debrief keep resting on it; see docs/decisions/2026-11-24-first-verdict-stays.md.
 */
@Entity
public class Revision {
    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Scorecard scorecard;

    private Instant revisedAt;
    private String reason;
    private @Nullable Short recommendation;

    @ElementCollection
    @CollectionTable(name = "revised_rating", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "competency_id")
    @Column(name = "level")
    private Map<UUID, Short> levels = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(
            Scorecard scorecard,
            String reason,
            @Nullable Rating recommendation,
            Map<UUID, Rating> ratings,
            Instant revisedAt) {
        this.scorecard = scorecard;
        this.reason = Invalid.required(text("scorecards.the-reason"), reason, 2000);
        if (recommendation == null && ratings.isEmpty()) throw new Invalid(text("scorecards.revision-is-empty"));
        this.recommendation = recommendation == null ? null : Levels.stored(recommendation);
        ratings.forEach((competency, rating) -> this.levels.put(competency, requireLevel(rating)));
        this.revisedAt = revisedAt;
    }

    private static Short requireLevel(Rating rating) {
        var level = Levels.stored(rating);
        if (level == null) throw new Invalid(text("scorecards.revision-to-a-level"));
        return level;
    }

    public UUID id() {
        return id;
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    public String reason() {
        return reason;
    }

    /** The new recommendation, if it was changed. */
    public Optional<Rating> recommendation() {
        return Optional.ofNullable(recommendation).map(Levels::read);
    }

    /** The changed ratings by competency. */
    public Map<UUID, Rating> ratings() {
        var ratings = new LinkedHashMap<UUID, Rating>();
        levels.forEach((competency, level) -> ratings.put(competency, Levels.read(level)));
        return ratings;
    }
}
