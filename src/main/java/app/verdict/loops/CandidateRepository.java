package app.verdict.loops;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Candidate, UUID> {
    Candidate save(Candidate candidate);

    Optional<Candidate> findById(UUID id);

    List<Candidate> findAllByOrderByName();

    @Query("select c from Candidate c where exists (select 1 from Loop l join l.opening o where l.candidate = c and "
            + OpeningRepository.KEPT + ") order by c.name")
    List<Candidate> withLoopsKeptBy(UUID person);
}
