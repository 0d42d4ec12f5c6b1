package app.verdict.loops;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoopTemplateRepository extends Repository<LoopTemplate, String> {
    @Query("select t from LoopTemplate t left join fetch t.interviews where t.roleCode = :role")
    Optional<LoopTemplate> of(String role);

    LoopTemplate save(LoopTemplate template);
}
