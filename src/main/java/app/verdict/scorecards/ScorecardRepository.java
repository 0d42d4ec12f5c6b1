package app.verdict.scorecards;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScorecardRepository extends Repository<Scorecard, UUID> {
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into scorecard (id, interview_id, loop_id, author_id, begun_at)"
                            + " select :id, i.id, i.loop_id, i.interviewer_id, :now from interview i"
                            + " where i.id = :interview and i.interviewer_id = :author and i.left_at is null on conflict do nothing")
    void begin(UUID id, UUID interview, UUID author, Instant now);

    @Query("select s from Scorecard s left join fetch s.ratings left join fetch s.taps"
            + " where s.interview.id = :interview and s.author.id = :author")
    Optional<Scorecard> ownOf(UUID interview, UUID author);

    @Query(
            "select count(s) > 0 from Scorecard s join s.ratings r where s.interview.id = :interview and s.author.id = :author")
    boolean rated(UUID interview, UUID author);

    @Query("select s from Scorecard s left join fetch s.ratings left join fetch s.taps"
            + " where s.id = :card and s.author.id = :author")
    Optional<Scorecard> own(UUID card, UUID author);

    /** Whether evidence or a tapped marker with this id stands on a scorecard other than this one. */
    @Query(nativeQuery = true, value = "select stands_elsewhere(:id, :card)")
    boolean standsElsewhere(UUID id, UUID card);

    /** The loop of somebody's own scorecard while they are on its panel. */
    @Query("select s.loopId from Scorecard s where s.id = :id and s.author.id = :author and s.interview.leftAt is null")
    Optional<UUID> loopOf(UUID id, UUID author);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Scorecard s where s.id = :id and s.author.id = :author")
    Optional<Scorecard> locked(UUID id, UUID author);

    @Query("select s from Scorecard s left join fetch s.ratings left join fetch s.taps"
            + " where s.loopId = :loop and s.submittedAt is not null and " + Independence.READABLE
            + " order by s.submittedAt, s.id")
    List<Scorecard> submittedAndReadable(UUID loop, UUID reader);

    @Query("select s from Scorecard s left join fetch s.ratings left join fetch s.taps"
            + " where s.loopId in (select c.id from Loop c where c.opening.id = :opening) and s.submittedAt is not null and "
            + Independence.READABLE + " and " + NothingOwed.IN_THE_OPENING)
    List<Scorecard> submittedAndComparable(UUID opening, UUID reader);

    @Query("select s from Scorecard s join fetch s.author join fetch s.interview where s.loopId in"
            + " (select c.id from Loop c where c.candidate.id = :candidate) and s.submittedAt is not null and "
            + Independence.READABLE + " and " + NothingOwed.ON_THE_CANDIDATE + " order by s.submittedAt, s.id")
    List<Scorecard> submittedOnCandidate(UUID candidate, UUID reader);

    @Query("select s from Scorecard s left join fetch s.evidence where s in :cards")
    List<Scorecard> withEvidence(List<Scorecard> cards);

    @Query("select s from Scorecard s left join fetch s.revisions r left join fetch r.levels where s in :cards")
    List<Scorecard> withRevisions(List<Scorecard> cards);
}
