package app.verdict.debriefs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, UUID> {
    Approval save(Approval approval);

    /** The latest question first. */
    @Query("select a from Approval a join fetch a.approver where a.loopId = :loop order by a.askedAt desc, a.id desc")
    List<Approval> of(UUID loop);
}
