package app.verdict.scorecards;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoteToSelfRepository extends Repository<NoteToSelf, UUID> {
    Optional<NoteToSelf> findById(UUID scorecard);

    NoteToSelf save(NoteToSelf note);
}
