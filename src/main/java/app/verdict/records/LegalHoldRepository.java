package app.verdict.records;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalHoldRepository extends Repository<LegalHold, UUID> {
    LegalHold saveAndFlush(LegalHold hold);

    @Query("select h from LegalHold h join fetch h.placedBy where h.loopId = :loop and h.liftedAt is null")
    Optional<LegalHold> on(UUID loop);
}
