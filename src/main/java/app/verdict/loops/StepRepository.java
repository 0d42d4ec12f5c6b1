package app.verdict.loops;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, UUID> {
    Step save(Step step);

    @Query("select s from Step s join fetch s.takenBy where s.loopId = :loop order by s.takenAt, s.id")
    List<Step> of(UUID loop);
}
