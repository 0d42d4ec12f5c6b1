package app.verdict.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {
    Person save(Person person);

    Optional<Person> findById(UUID id);

    /** Held until the end of the transaction: whoever changes the same person waits, and reads what this one has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> held(UUID id);

    /** Held likewise, all of them, so that two who take the duty from each other do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from Person p where exists (select 1 from p.duties d where d = app.verdict.people.Duty.ADMINISTRATOR)"
                    + " order by p.id")
    List<Person> administratorsHeld();

    @Modifying
    @Query("update Person p set p.passwordHash = :newer where p.id = :id and p.passwordHash = :older")
    int renewHash(UUID id, String older, String newer);

    long count();

    @Query("select p from Person p left join fetch p.duties where lower(p.email) = lower(:email)")
    Optional<Person> withEmail(String email);

    @Query("select p from Person p left join fetch p.duties where p.id = :id")
    Optional<Person> withDuties(UUID id);

    @Query("select p from Person p left join fetch p.duties order by p.name")
    List<Person> everyone();
}
