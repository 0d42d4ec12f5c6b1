package app.verdict.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalKeyRepository extends Repository<JournalKey, UUID> {
    Optional<JournalKey> findById(UUID person);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into journal_key (person_id, key) values (:person, :key) on conflict do nothing")
    void keep(UUID person, byte[] key);
}
