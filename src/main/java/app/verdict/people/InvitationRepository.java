package app.verdict.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    @Query("select i from Invitation i join fetch i.person p left join fetch p.duties where i.secretHash = :hash")
    Optional<Invitation> withSecretHash(String hash);

    /** Spends the invitation if it is still open; of two who try at once, one finds it spent. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Invitation i set i.acceptedAt = :now"
            + " where i.secretHash = :hash and i.acceptedAt is null and i.expiresAt > :now")
    int spend(String hash, Instant now);

    @Modifying
    @Query("delete from Invitation i where i.person.id = :person and i.acceptedAt is null")
    void withdrawOpenOnes(UUID person);
}
