package app.verdict.loops;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BookedRepository extends Repository<Interview, UUID> {
    /**
     * The interviews of these people that begin in this time. Those of loops that the reader is kept out of, as the candidate
     * or as too close to them, are not even a time that is taken.
     */
    @Query("select new app.verdict.loops.Booked(i.interviewer.id, i.id, i.startsAt, i.minutes, case when "
            + LoopRepository.OPEN_TO
            + " then true else false end) from Interview i join i.loop l"
            + " where i.interviewer.id in :people and i.leftAt is null and i.startsAt >= :from and i.startsAt < :to"
            + LoopRepository.NOT_KEPT_OUT)
    List<Booked> between(Collection<UUID> people, Instant from, Instant to, UUID reader);

    /** Who is, or was marked in any loop as, too close to this candidate, and whoever is the candidate. */
    @Query("select p.id from Person p where exists (select 1 from Conflict c join Loop l on l.id = c.place.loop"
            + " where l.candidate.id = :candidate and c.place.person = p.id)"
            + " or exists (select 1 from Candidate k where k.id = :candidate and lower(k.email) = lower(p.email))")
    Set<UUID> keptFrom(UUID candidate);

    /** Whether they have answered an access request of the candidate, and with it may have read what others said. */
    @Query(nativeQuery = true, value = "select may_have_read(:person, :candidate)")
    boolean mayHaveRead(UUID person, UUID candidate);

    /** Whether the candidate's records were open for an access request at some time since then. */
    @Query(nativeQuery = true, value = "select opened_since(:candidate, :moment)")
    boolean openedSince(UUID candidate, Instant moment);

    /** Waits until nobody else is planning with this person, until the end of the transaction. */
    @Query(
            nativeQuery = true,
            value = "select cast(pg_advisory_xact_lock(hashtextextended(cast(:person as text), 24)) as text)")
    String turnWith(UUID person);
}
