package app.verdict.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    @Query("select i from Invitation i join fetch i.person p left join fetch p.duties where i.secretHash = :hash")
    Optional<Invitation> withSecretHash(String hash);

    @Modifying
    @Query("delete from Invitation i where i.person.id = :person and i.acceptedAt is null")
    void withdrawOpenOnes(UUID person);
}
