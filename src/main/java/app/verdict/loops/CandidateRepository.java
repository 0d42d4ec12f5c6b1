package app.verdict.loops;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Candidate, UUID> {
    Candidate save(Candidate candidate);

    /**
     * Whom somebody may know of: whoever has a loop that is open to them, and whoever has none yet and is not they
     * themselves, where they plan.
     */
    String KNOWN = " (exists (select 1 from Loop l where l.candidate = known and " + LoopRepository.OPEN_TO + ")"
            + " or (not exists (select 1 from Loop had where had.candidate = known)"
            + " and exists (select 1 from Person planner join planner.duties planning where planner.id = :reader"
            + " and lower(planner.email) <> lower(known.email) and planning in (app.verdict.people.Duty.RECRUITER,"
            + " app.verdict.people.Duty.HIRING_MANAGER, app.verdict.people.Duty.ADMINISTRATOR)))) ";

    @Query("select new app.verdict.loops.KnownCandidate(known.id, known.name, (select count(l) from Loop l"
            + " where l.candidate = known and " + LoopRepository.OPEN_TO + "), (select count(l) from Loop l"
            + " where l.candidate = known and l.closedAt is null and l.calledOffAt is null and "
            + LoopRepository.OPEN_TO + ")) from Candidate known where locate(:text, lower(known.name)) > 0 and " + KNOWN
            + " order by lower(known.name), known.id")
    List<KnownCandidate> known(String text, UUID reader, Limit most);

    @Query("select known from Candidate known where known.id = :id and " + KNOWN)
    Optional<Candidate> known(UUID id, UUID reader);

    Optional<Candidate> findById(UUID id);

    List<Candidate> findAllByOrderByName();

    @Query("select c from Candidate c where exists (select 1 from Loop l join l.opening o where l.candidate = c and "
            + OpeningRepository.KEPT
            + " and not exists (select 1 from Conflict t where t.place.loop = l.id and t.place.person = :person)"
            + " and not exists (select 1 from Person self where self.id = :person and lower(self.email) = lower(c.email)))"
            + " order by c.name")
    List<Candidate> withLoopsKeptBy(UUID person);
}
