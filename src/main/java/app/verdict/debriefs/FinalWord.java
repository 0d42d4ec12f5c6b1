package app.verdict.debriefs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a panellist says before the decision is sealed: how it might turn out wrong (the premortem), and where they stand.
 */
@Entity
public class FinalWord {
    @EmbeddedId
    private Place place;

    private String premortem;

    @Enumerated(EnumType.STRING)
    private @Nullable Stance stance;

    private @Nullable UUID competencyId;
    private String sentence;
    private UUID statedBy;
    private Instant statedAt;

    @Embeddable
    record Place(
            @Column(name = "loop_id") UUID loop,
            @Column(name = "person_id") UUID person) {}

    @SuppressWarnings("NullAway.Init")
    protected FinalWord() {}

    public UUID person() {
        return place.person();
    }

    public String premortem() {
        return premortem;
    }

    public Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    /** What a dissent is about. */
    public Optional<UUID> competency() {
        return Optional.ofNullable(competencyId);
    }

    /** The sentence of dissent; may be empty. */
    public String sentence() {
        return sentence;
    }

    /** The stance as it goes into the decision; none while its sentence or its competency is missing. */
    public Optional<Dissent> dissent() {
        if (stance == null) return Optional.empty();
        boolean reasoned = stance == Stance.AGREE || !sentence.isBlank();
        boolean aboutSomething = stance != Stance.DISAGREE_AND_COMMIT || competencyId != null;
        return reasoned && aboutSomething
                ? Optional.of(new Dissent(place.person(), stance, competencyId, sentence))
                : Optional.empty();
    }

    /** Whether the panellist said it; else the hiring manager wrote it down for them. */
    public boolean inPerson() {
        return statedBy.equals(place.person());
    }

    public Instant statedAt() {
        return statedAt;
    }

    /** Whether nothing is missing in it. */
    public boolean complete() {
        return dissent().isPresent() && !premortem.isBlank();
    }
}
