package app.verdict.debriefs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, UUID> {
    Decision save(Decision decision);

    /** The decision that holds: the latest one. */
    @Query("select d from Decision d join fetch d.decidedBy left join fetch d.approvedBy left join fetch d.evidence"
            + " left join fetch d.rulings left join fetch d.dissents left join fetch d.premortems left join fetch d.waivers left join fetch d.without"
            + " where d.loopId = :loop and d.number = (select max(e.number) from Decision e where e.loopId = :loop)")
    Optional<Decision> of(UUID loop);

    /** The decisions on these loops with the evidence that decided, and no more of their parts. */
    @Query("select d from Decision d left join fetch d.evidence where d.loopId in :loops"
            + " and d.number = (select max(e.number) from Decision e where e.loopId = d.loopId)")
    List<Decision> on(Collection<UUID> loops);

    /** The loops of this hiring manager whose decision was to be reviewed by this day, and was not. */
    @Query("select d.loopId from Decision d join Loop l on l.id = d.loopId"
            + " where l.opening.hiringManager.id = :manager and d.reviewOn <= :today and l.closedAt is not null"
            + " and d.number = (select max(e.number) from Decision e where e.loopId = d.loopId)"
            + " and not exists (select 1 from OutcomeReview r where r.decisionId = d.id)")
    Set<UUID> toReview(UUID manager, LocalDate today);

    /** Hire or no hire, for everybody who may see the loop. */
    default Optional<Outcome> outcome(UUID loop) {
        return outcomeNamed(loop).map(Outcome::valueOf);
    }

    @Query(nativeQuery = true, value = "select outcome_of(:loop)")
    Optional<String> outcomeNamed(UUID loop);

    @Query("select count(d) from Decision d where d.loopId = :loop")
    int count(UUID loop);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into reopening (decision_id, reopened_by, reopened_at, reason) values (:decision, :by, :at, :reason)")
    void reopen(UUID decision, UUID by, Instant at, String reason);
}
