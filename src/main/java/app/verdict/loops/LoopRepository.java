package app.verdict.loops;

import app.verdict.people.Person;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoopRepository extends Repository<Loop, UUID> {
    /**
     * Who may see the plan of a loop and who has submitted: its panel, its hiring manager, whoever was named to run or to
     * approve its debrief, recruiters (everywhere, or of its opening), administrators; but neither the candidate, nor anybody too close to them.
     */
    String OPEN_TO = """
             not exists (select 1 from Conflict c where c.place.loop = l.id and c.place.person = :reader)
             and not exists (select 1 from Person self, Candidate k where self.id = :reader and k.id = l.candidate.id
                             and lower(self.email) = lower(k.email))
             and (exists (select 1 from Person p join p.duties d where p.id = :reader
                      and d in (app.verdict.people.Duty.RECRUITER, app.verdict.people.Duty.ADMINISTRATOR))
              or l.opening.hiringManager.id = :reader
              or l.facilitatorId = :reader
              or l.secondApproverId = :reader
              or exists (select 1 from Interview mine where mine.loop = l and mine.interviewer.id = :reader
                         and mine.leftAt is null)
              or exists (select 1 from Opening same join same.team m where same = l.opening and m.personId = :reader
                         and m.duty = app.verdict.people.Duty.RECRUITER))
            """;

    /** Whoever is the candidate, or too close to them, is told nothing that this loop is the reason for. */
    String NOT_KEPT_OUT = """
             and not exists (select 1 from Conflict c where c.place.loop = l.id and c.place.person = :reader)
             and not exists (select 1 from Person self, Candidate k where self.id = :reader and k.id = l.candidate.id
                             and lower(self.email) = lower(k.email))
            """;

    String WHOLE = """
            select l from Loop l join fetch l.opening o join fetch o.hiringManager left join fetch o.formerManagers join fetch l.candidate
            join fetch l.plannedBy
            left join fetch l.interviews i left join fetch i.interviewer left join fetch i.focus
            """;

    Loop saveAndFlush(Loop loop);

    @Query(WHOLE + " where " + OPEN_TO + " order by l.plannedAt desc")
    List<Loop> openTo(UUID reader);

    /** What the clock follows: every loop without a decision. */
    String RUNNING = """
            select l from Loop l join fetch l.opening o join fetch o.hiringManager join fetch l.plannedBy
            left join fetch l.interviews i left join fetch i.interviewer where l.closedAt is null and l.calledOffAt is null
            """;

    @Query(RUNNING)
    List<Loop> running();

    @Query(RUNNING + " and " + OPEN_TO + " order by l.plannedAt")
    List<Loop> runningOpenTo(UUID reader);

    /** Reads who helps with the openings of these loops, into them. */
    @Query("select o from Opening o left join fetch o.team where o in (select l.opening from Loop l where l in :loops)")
    List<Opening> withTeams(List<Loop> loops);

    /** Reads the duties of whoever has planned these loops, into them. */
    @Query(
            "select p from Person p left join fetch p.duties where p in (select l.plannedBy from Loop l where l in :loops)")
    List<Person> withDuties(List<Loop> loops);

    @Query("select count(l) from Loop l where l.id = :id and " + OPEN_TO)
    long countOpenTo(UUID id, UUID reader);

    @Query(WHOLE + " where l.id = :id and " + OPEN_TO)
    Optional<Loop> openTo(UUID id, UUID reader);

    @Query(WHOLE + " where o.id = :opening and " + OPEN_TO)
    List<Loop> ofOpening(UUID opening, UUID reader);

    @Query(
            "select new app.verdict.loops.SharedOpening(o.id, o.title, o.level, h.name, count(l), count(l.closedAt))"
                    + " from Loop l join l.opening o join o.hiringManager h where " + OPEN_TO + " and (h.id = :reader"
                    + " or exists (select 1 from Interview own where own.loop = l and own.interviewer.id = :reader"
                    + " and own.leftAt is null)) group by o.id, o.title, o.level, h.name having count(l) > 1 order by o.title, o.id")
    List<SharedOpening> sharedOpenings(UUID reader);

    /** How many loops there are, how many have a scorecard in, how many are decided. */
    @Query("select new app.verdict.loops.Beginning(count(l), count(case when exists (select 1 from Interview i"
            + " where i.loop = l and i.scorecardInAt is not null) then 1 end), count(l.closedAt)) from Loop l where "
            + OPEN_TO)
    Beginning beginning(UUID reader);

    @Query("select count(i) > 0 from Interview i where i.interviewer.id = :person and i.scorecardInAt is not null")
    boolean everScored(UUID person);

    @Query(WHOLE + " where l.candidate.id = :candidate and " + OPEN_TO + " order by l.plannedAt desc")
    List<Loop> ofCandidate(UUID candidate, UUID reader);

    /** The rubrics of the candidate's other loops; of one that is called off nobody is interviewed by. */
    @Query("select distinct l.opening.rubricId from Loop l where l.candidate.id = :candidate and l.id <> :beside"
            + " and l.calledOffAt is null and " + OPEN_TO)
    List<UUID> rubricsBeside(UUID beside, UUID candidate, UUID reader);

    @Query("select count(l) from Loop l where l.opening.id = :opening and (l.opening.hiringManager.id = :person"
            + " or exists (select 1 from Interview mine where mine.loop = l and mine.interviewer.id = :person"
            + " and mine.leftAt is null))")
    long partsIn(UUID opening, UUID person);

    @Query(
            "select i from Interview i join fetch i.loop l join fetch l.opening join fetch l.candidate join fetch i.interviewer"
                    + " left join fetch i.focus where i.interviewer.id = :person and i.leftAt is null order by i.startsAt")
    List<Interview> interviewsOf(UUID person);

    @Query(
            "select i from Interview i join fetch i.loop l join fetch l.opening o join fetch o.hiringManager join fetch l.plannedBy"
                    + " join fetch l.candidate join fetch i.interviewer left join fetch i.focus where i.id = :id and "
                    + OPEN_TO)
    Optional<Interview> interview(UUID id, UUID reader);

    @Query(
            "select i from Interview i join fetch i.loop join fetch i.interviewer where i.startsAt > :moment and i.scorecardInAt is null")
    List<Interview> beginningAfter(Instant moment);

    @Query(
            "select i from Interview i join fetch i.loop l join fetch l.opening join fetch l.plannedBy join fetch i.interviewer"
                    + " where i.id = :id and i.interviewer.id = :person")
    Optional<Interview> ownOnce(UUID id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Loop l where l.id = :id and " + OPEN_TO)
    Optional<Loop> locked(UUID id, UUID reader);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select l from Loop l where l.id = :id and " + OPEN_TO)
    Optional<Loop> shared(UUID id, UUID reader);

    /** Every loop of the opening, whoever may see it, held alone until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Loop l where l.opening.id = :opening order by l.id")
    List<Loop> lockedOf(UUID opening);

    @Query("select i.loop.id from Interview i where i.id = :interview")
    Optional<UUID> loopOf(UUID interview);

    @Query("select count(l) > 0 from Loop l where l.opening.id = :opening and l.candidate.id = :candidate")
    boolean runs(UUID opening, UUID candidate);
}
