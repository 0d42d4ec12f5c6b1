package app.verdict.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {
    Person save(Person person);

    Optional<Person> findById(UUID id);

    long count();

    @Query("select p from Person p left join fetch p.duties where lower(p.email) = lower(:email)")
    Optional<Person> withEmail(String email);

    @Query("select p from Person p left join fetch p.duties where p.id = :id")
    Optional<Person> withDuties(UUID id);

    @Query("select p from Person p left join fetch p.duties order by p.name")
    List<Person> everyone();
}
