package app.verdict.rubrics;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleRepository extends Repository<Role, UUID> {
    Role save(Role role);

    Optional<Role> findByCode(String code);
}
