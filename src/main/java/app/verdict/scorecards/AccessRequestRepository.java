package app.verdict.scorecards;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessRequestRepository extends Repository<AccessRequest, UUID> {
    /** The database sets both times. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into access_request (id, candidate_id, asked_by, asked_at, opens_until, names_shown)"
                    + " values (:id, :candidate, :administrator, now(), now(), :namesShown)")
    void open(UUID id, UUID candidate, UUID administrator, boolean namesShown);

    @Query("select a from AccessRequest a where a.id = :id and a.askedBy = :administrator and a.opensUntil > instant")
    Optional<AccessRequest> running(UUID id, UUID administrator);

    @Query("select count(a) > 0 from AccessRequest a join Person p on p.id = a.askedBy join p.duties d"
            + " where a.candidateId = :candidate and a.askedBy = :reader and a.opensUntil > instant"
            + " and d = app.verdict.people.Duty.ADMINISTRATOR")
    boolean runs(UUID candidate, UUID reader);
}
