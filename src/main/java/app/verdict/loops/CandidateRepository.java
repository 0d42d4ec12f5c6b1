package app.verdict.loops;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Candidate, UUID> {
    Candidate save(Candidate candidate);

    Optional<Candidate> findById(UUID id);

    List<Candidate> findAllByOrderByName();
}
