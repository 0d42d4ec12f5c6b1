package app.verdict.loops;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConflictRepository extends Repository<Conflict, Conflict.Place> {
    Conflict save(Conflict conflict);

    @Query("select c from Conflict c join fetch c.person p where c.place.loop = :loop order by p.name")
    List<Conflict> of(UUID loop);

    @Query("select count(c) > 0 from Conflict c where c.place.loop = :loop and c.place.person = :person")
    boolean holds(UUID loop, UUID person);

    @Modifying
    @Query("delete from Conflict c where c.place.loop = :loop and c.place.person = :person")
    int lift(UUID loop, UUID person);
}
