package app.verdict.loops;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpeningRepository extends Repository<Opening, UUID> {
    Opening save(Opening opening);

    Optional<Opening> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Opening o where o.id = :id")
    Optional<Opening> held(UUID id);

    @Query("select o from Opening o join fetch o.hiringManager left join fetch o.team order by o.openedAt desc")
    List<Opening> all();

    /** Who keeps an opening: its hiring manager and its own recruiters. */
    String KEPT = "(o.hiringManager.id = :person or exists (select 1 from Opening same join same.team m"
            + " where same = o and m.personId = :person and m.duty = app.verdict.people.Duty.RECRUITER))";

    @Query("select o from Opening o join fetch o.hiringManager left join fetch o.team where " + KEPT
            + " order by o.openedAt desc")
    List<Opening> keptBy(UUID person);

    @Query("select count(o) > 0 from Opening o")
    boolean any();

    @Query("select count(o) > 0 from Opening o where " + KEPT)
    boolean keepsAny(UUID person);

    @Query("select count(o) > 0 from Opening o where o.id = :opening and " + KEPT)
    boolean keeps(UUID opening, UUID person);

    @Query("select count(m) > 0 from Opening o join o.team m where o.id = :opening and m.personId = :person"
            + " and m.duty = app.verdict.people.Duty.INTERVIEWER")
    boolean interviewsFor(UUID opening, UUID person);

    @Query("select l.id from Loop l where l.opening.id = :opening")
    List<UUID> loopsOf(UUID opening);

    @Query(
            "select l.candidate.name from Loop l join l.interviews i where l.opening.id = :opening and l.closedAt is not null"
                    + " and i.interviewer.id = :person and i.leftAt is null and i.scorecardInAt is null")
    List<String> neverScored(UUID opening, UUID person);

    @Query(
            "select l.candidate.name from Loop l where l.opening.id = :opening and lower(l.candidate.email) = lower(:email)")
    List<String> candidates(UUID opening, String email);

    @Query("select l.candidate.name from Loop l where l.opening.id = :opening"
            + " and exists (select 1 from Conflict c where c.place.loop = l.id and c.place.person = :person)")
    List<String> tooCloseTo(UUID opening, UUID person);

    @Query("select l.candidate.name from Loop l where l.opening.id = :opening and l.secondApproverId = :person"
            + " and l.closedAt is null")
    List<String> approvedBy(UUID opening, UUID person);
}
