package app.verdict.debriefs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutcomeReviewRepository extends Repository<OutcomeReview, UUID> {
    OutcomeReview save(OutcomeReview review);

    @Query("select r from OutcomeReview r join fetch r.reviewedBy where r.decisionId = :decision")
    Optional<OutcomeReview> of(UUID decision);
}
