package app.verdict.scorecards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * That an administrator answers a candidate's request for what is on record about them: it opens the candidate's loops
 * that are over to that administrator for reading, for an hour by the database's clock.
 */
@Entity
@Immutable
public class AccessRequest {
    @Id
    private UUID id;

    private UUID candidateId;
    private UUID askedBy;
    private Instant askedAt;
    private Instant opensUntil;
    private boolean namesShown;

    @SuppressWarnings("NullAway.Init")
    protected AccessRequest() {}

    public UUID id() {
        return id;
    }

    public UUID candidate() {
        return candidateId;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant opensUntil() {
        return opensUntil;
    }

    /** Whether colleagues stand in the package by their names. */
    public boolean namesShown() {
        return namesShown;
    }
}
