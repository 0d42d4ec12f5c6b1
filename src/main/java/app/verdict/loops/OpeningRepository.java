package app.verdict.loops;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpeningRepository extends Repository<Opening, UUID> {
    Opening save(Opening opening);

    Optional<Opening> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Opening o where o.id = :id")
    Optional<Opening> locked(UUID id);

    @Query("select o from Opening o join fetch o.hiringManager order by o.openedAt desc")
    List<Opening> all();
}
