package app.verdict.rubrics;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RubricDraftRepository extends Repository<RubricDraft, UUID> {
    RubricDraft saveAndFlush(RubricDraft draft);

    void delete(RubricDraft draft);

    Optional<RubricDraft> findById(UUID id);

    Optional<RubricDraft> findByRoleCode(String role);

    /** To be changed: nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from RubricDraft d where d.id = :id")
    Optional<RubricDraft> held(UUID id);

    @Query("select d from RubricDraft d order by d.roleCode")
    List<RubricDraft> all();
}
