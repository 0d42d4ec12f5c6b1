package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.people.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A debrief while it is run: the position that everybody in it shares, and what has been revealed. */
@Entity
public class Meeting implements Persistable<UUID> {
    @Id
    private UUID loopId;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.READING;

    private @Nullable UUID competencyId;
    private @Nullable Instant timerEndsAt;
    private @Nullable Instant leansRevealedAt;
    private @Nullable Instant managerLeanRevealedAt;
    private @Nullable String screenCodeHash;
    private @Nullable UUID sharedBy;

    /** Null until it is stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(UUID loop) {
        this.loopId = loop;
    }

    /** Moves everybody to another position; a timer that runs belongs to the one left behind. */
    void move(Position to) {
        phase = to.phase();
        competencyId = to.competency();
        timerEndsAt = null;
    }

    void startTimer(Instant end) {
        timerEndsAt = end;
    }

    void stopTimer() {
        timerEndsAt = null;
    }

    void revealLeans(Instant at) {
        if (leansRevealedAt != null) throw new Invalid(text("debriefs.leans-revealed-already"));
        leansRevealedAt = at;
    }

    void revealManagersLean(Instant at) {
        if (leansRevealedAt == null) throw new Invalid(text("debriefs.managers-lean-comes-after"));
        if (managerLeanRevealedAt != null) throw new Invalid(text("debriefs.managers-lean-revealed-already"));
        managerLeanRevealedAt = at;
    }

    void share(ScreenCode code, UUID by) {
        screenCodeHash = code.hash();
        sharedBy = by;
    }

    void stopSharing() {
        screenCodeHash = null;
        sharedBy = null;
    }

    @Override
    public UUID getId() {
        return loopId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public UUID loop() {
        return loopId;
    }

    public Position position() {
        return new Position(phase, competencyId);
    }

    /** Until when the present position is meant to take. */
    public Optional<Instant> timerEndsAt() {
        return Optional.ofNullable(timerEndsAt);
    }

    public boolean leansRevealed() {
        return leansRevealedAt != null;
    }

    public boolean managerLeanRevealed() {
        return managerLeanRevealedAt != null;
    }

    /** Who handed out the code for the big screen: it shows no more than this person may read. */
    UUID sharedBy() {
        return requireNonNull(sharedBy, "the code of a screen was handed out by somebody");
    }

    /** Whether a big screen may follow. */
    public boolean shared() {
        return screenCodeHash != null;
    }
}
