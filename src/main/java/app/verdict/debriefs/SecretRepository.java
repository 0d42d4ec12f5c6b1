package app.verdict.debriefs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Leans and second estimates. What is not revealed leaves the database for its author alone; that somebody has entered
 * theirs is known to all.
 */
interface SecretRepository extends Repository<Lean, Lean.Place> {
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into lean (loop_id, person_id, level, entered_at) values (:loop, :person, :level, :at)"
                            + " on conflict (loop_id, person_id) do update set level = excluded.level, entered_at = excluded.entered_at")
    void lean(UUID loop, UUID person, int level, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into estimate (loop_id, competency_id, person_id, level, entered_at)"
                    + " values (:loop, :competency, :person, :level, :at) on conflict (loop_id, competency_id, person_id)"
                    + " do update set level = excluded.level, entered_at = excluded.entered_at")
    void estimate(UUID loop, UUID competency, UUID person, int level, Instant at);

    @Query("""
            select l from Lean l, Meeting m where l.place.loop = :loop and m.loopId = :loop
            and (l.place.person = :reader
                 or case when l.asManager = true then m.managerLeanRevealedAt else m.leansRevealedAt end is not null)
            """)
    List<Lean> leans(UUID loop, UUID reader);

    @Query(nativeQuery = true, value = "select leans_in(:loop)")
    List<UUID> leansIn(UUID loop);

    @Query("""
            select e from Estimate e left join Discussion d on d.place.loop = e.place.loop
              and d.place.competency = e.place.competency
            where e.place.loop = :loop and (e.place.person = :reader or d.estimatesRevealedAt is not null)
            """)
    List<Estimate> estimates(UUID loop, UUID reader);

    @Query(
            nativeQuery = true,
            value = "select competency_id as competency, person_id as person from estimates_in(:loop)")
    List<EstimateIn> estimatesIn(UUID loop);

    /** That somebody has entered a second estimate. */
    interface EstimateIn {
        UUID getCompetency();

        UUID getPerson();
    }
}
