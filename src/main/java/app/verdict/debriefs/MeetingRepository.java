package app.verdict.debriefs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {
    Meeting save(Meeting meeting);

    @Query("select m from Meeting m where m.loopId = :loop")
    Optional<Meeting> of(UUID loop);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.loopId = :loop")
    Optional<Meeting> locked(UUID loop);

    /** Keeps what is secret from being revealed until the end of the transaction; many may enter theirs at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select m from Meeting m where m.loopId = :loop")
    Optional<Meeting> shared(UUID loop);

    @Query("select m from Meeting m where m.screenCodeHash = :hash")
    Optional<Meeting> withScreenCode(String hash);
}
