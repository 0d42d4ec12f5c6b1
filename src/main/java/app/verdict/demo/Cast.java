package app.verdict.demo;

import app.verdict.audit.Audit;
import app.verdict.people.Acting;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Has each step of the demo taken by the person whose it is. All of them are one transaction, so each is written before
 * the next person goes on: the database takes private rows from their author alone.
 */
@Component
class Cast {
    private final EntityManager entities;
    private final Audit audit;

    Cast(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    <T> T as(UUID person, Supplier<T> step) {
        return Acting.as(person, () -> {
            var made = step.get();
            write();
            return made;
        });
    }

    void as(UUID person, Runnable step) {
        Acting.as(person, () -> {
            step.run();
            write();
        });
    }

    private void write() {
        entities.flush();
        audit.writeNow();
    }
}
