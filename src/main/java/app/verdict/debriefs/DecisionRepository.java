package app.verdict.debriefs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, UUID> {
    Decision save(Decision decision);

    @Query("select d from Decision d join fetch d.decidedBy left join fetch d.evidence left join fetch d.rulings"
            + " left join fetch d.dissents left join fetch d.without where d.loopId = :loop")
    Optional<Decision> of(UUID loop);

    @Query("select d.outcome from Decision d where d.loopId = :loop")
    Optional<Outcome> outcome(UUID loop);
}
