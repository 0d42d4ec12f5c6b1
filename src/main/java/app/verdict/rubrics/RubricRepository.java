package app.verdict.rubrics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RubricRepository extends Repository<Rubric, UUID> {
    Rubric saveAndFlush(Rubric rubric);

    @Query("select r from Rubric r join fetch r.role join fetch r.competencies c left join fetch c.markers"
            + " where r.id = :id and r.publishedAt is not null")
    Optional<Rubric> publishedWithCompetencies(UUID id);

    @Query("select r from Rubric r left join fetch r.cases where r.id = :id")
    Optional<Rubric> withCases(UUID id);

    @Query("select r.id from Rubric r where r.publishedAt is not null order by r.role.code, r.version desc")
    List<UUID> published();

    @Query("select r.id from Rubric r where r.role.code = :role and r.publishedAt is not null order by r.version desc")
    List<UUID> versions(String role);

    @Query("select count(r) > 0 from Rubric r where r.role.code = :role and r.version = :version")
    boolean holds(String role, int version);
}
