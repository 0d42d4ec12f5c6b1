package app.verdict.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down who did what, in the transaction that does it: both are there, or neither. The database adds who acted, when,
 * and the place in the chain.
 */
@Service
public class Audit {
    private static final Logger log = LoggerFactory.getLogger(Audit.class);

    private final TransactionTemplate apart;
    private final JdbcTemplate sql;
    private final EntityManager entities;

    Audit(JdbcTemplate sql, EntityManager entities, PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.sql = sql;
        this.entities = entities;
    }

    /**
     * Notes a step of the acting person, in the transaction that takes it.
     *
     * @param loop the loop it is about; null where it is about none
     * @param subjects what else it is about: scorecards, people, openings
     * @param detail a few words of the application's own, never of a person's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(AuditAction action, @Nullable UUID loop, Collection<UUID> subjects, String detail) {
        Pending.of(this::write).add(new Entry(action, loop, List.copyOf(subjects), detail));
    }

    /**
     * Notes what no transaction of its own does: a refusal, a sign-in. Where the database is away, that stays in the log
     * alone: what the person is told about it matters more.
     */
    public void noteApart(AuditAction action, @Nullable UUID loop, String detail) {
        try {
            apart.executeWithoutResult(status -> note(action, loop, List.of(), detail));
        } catch (DataAccessException | TransactionException e) {
            log.error("Not in the audit chain: {} {}", action, detail, e);
        }
    }

    /** Writes what is pending now, before somebody else goes on in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeNow() {
        Pending.of(this::write).write();
    }

    private record Entry(AuditAction action, @Nullable UUID loop, List<UUID> subjects, String detail) {}

    /** Last of all in a transaction: the chain is one, and whoever adds to it holds it until the end. */
    private void write(List<Entry> entries) {
        entities.flush();
        for (var entry : entries)
            sql.update(
                    "insert into audit_entry (action, loop_id, subjects, detail) values (?, ?, ?, ?)",
                    entry.action().name(),
                    entry.loop(),
                    entry.subjects().toArray(UUID[]::new),
                    entry.detail());
    }

    /** What a transaction has to say when it ends well. */
    private static final class Pending implements TransactionSynchronization {
        private final List<Entry> entries = new ArrayList<>();
        private final Consumer<List<Entry>> writer;

        private Pending(Consumer<List<Entry>> writer) {
            this.writer = writer;
        }

        static Pending of(Consumer<List<Entry>> writer) {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Pending.class::isInstance)
                    .map(Pending.class::cast)
                    .findFirst()
                    .orElseGet(() -> {
                        var pending = new Pending(writer);
                        TransactionSynchronizationManager.registerSynchronization(pending);
                        return pending;
                    });
        }

        void add(Entry entry) {
            entries.add(entry);
        }

        void write() {
            writer.accept(List.copyOf(entries));
            entries.clear();
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!entries.isEmpty()) write();
        }
    }
}
