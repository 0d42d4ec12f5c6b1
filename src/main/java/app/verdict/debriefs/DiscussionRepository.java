package app.verdict.debriefs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DiscussionRepository extends Repository<Discussion, Discussion.Place> {
    Discussion save(Discussion discussion);

    @Query("select d from Discussion d where d.place.loop = :loop")
    List<Discussion> of(UUID loop);

    @Query("select d from Discussion d where d.place.loop = :loop and d.place.competency = :competency")
    Optional<Discussion> of(UUID loop, UUID competency);
}
