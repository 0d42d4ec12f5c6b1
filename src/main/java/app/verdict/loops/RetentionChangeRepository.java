package app.verdict.loops;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RetentionChangeRepository extends Repository<RetentionChange, UUID> {
    RetentionChange save(RetentionChange change);

    @Query(
            "select c from RetentionChange c join fetch c.changedBy join fetch c.opening order by c.changedAt desc, c.id desc")
    List<RetentionChange> all();
}
