package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs through the loops and the candidates without a loop that are due, one transaction each. There is one run at a time; the node that has its lease goes
 * on with it, and another takes it over when that node has fallen silent. Leases count by the database's clock.
 */
@Service
@Transactional
public class Purges {
    private static final String LEASE = "now() + interval '1 minute'";

    private final JdbcTemplate sql;
    private final Steps steps;
    private final People people;
    private final Audit audit;

    Purges(JdbcTemplate sql, Steps steps, People people, Audit audit) {
        this.sql = sql;
        this.steps = steps;
        this.people = people;
        this.audit = audit;
    }

    /** A run that a node goes on with. */
    record Lease(UUID run, UUID node, @Nullable UUID askedBy) {}

    /** Has everything that is due purged within a few seconds. */
    public void ask() {
        people.require(Duty.ADMINISTRATOR, text("records.may-purge"));
        int begun = sql.update(
                "insert into purge_run (id, asked_by, asked_at) values (gen_random_uuid(), ?, now()) on conflict do nothing",
                Acting.person());
        if (begun == 0) throw new Invalid(text("records.purge-runs"));
        audit.note(AuditAction.PURGE_ASKED, null, List.of(), "");
    }

    /** The latest runs, the last one first. */
    @Transactional(readOnly = true)
    public List<PurgeRun> latest() {
        people.require(Duty.ADMINISTRATOR, text("records.may-see-purges"));
        return sql.query(
                "select asked_by, asked_at, total, done, failed, finished_at from purge_run order by asked_at desc limit 10",
                Purges::run);
    }

    /** Begins the daily run, once for all nodes. */
    void beginDaily() {
        sql.update("""
                insert into purge_run (id, asked_at) select gen_random_uuid(), now()
                where not exists (select from purge_run where asked_by is null and asked_at > now() - interval '1 day')
                on conflict do nothing""");
    }

    /** The run that waits for a node, if one does; this node has it from now on. */
    Optional<Lease> take(UUID node) {
        return sql
                .query(
                        """
                update purge_run set node = ?, lease_until = %s, total = done + failed + (select count(*) from due_loops())
                    + (select count(*) from due_candidates())
                where id = (select id from purge_run where finished_at is null and (lease_until is null or lease_until < now())
                    for update skip locked) returning id, asked_by""".formatted(LEASE),
                        (row, at) -> new Lease(row.getObject(1, UUID.class), node, row.getObject(2, UUID.class)),
                        node)
                .stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    List<UUID> due() {
        return sql.queryForList("select * from due_loops()", UUID.class);
    }

    /** Purges one loop, if this node still has the lease; else nothing is done, and the answer is false. */
    boolean purge(Lease lease, UUID loop) {
        if (!goesOn(lease, "done = done + 1")) return false;
        if (Boolean.TRUE.equals(sql.queryForObject("select purge_loop(?)", Boolean.class, loop))) {
            audit.note(AuditAction.LOOP_PURGED, loop, List.of(), "");
            steps.somethingNew(loop);
        }
        return true;
    }

    @Transactional(readOnly = true)
    List<UUID> dueCandidates() {
        return sql.queryForList("select * from due_candidates()", UUID.class);
    }

    /** The same for a candidate who has no loop. */
    boolean purgeCandidate(Lease lease, UUID candidate) {
        if (!goesOn(lease, "done = done + 1")) return false;
        if (Boolean.TRUE.equals(sql.queryForObject("select purge_candidate(?)", Boolean.class, candidate))) {
            audit.note(AuditAction.CANDIDATE_PURGED, null, List.of(candidate), "");
            steps.somethingNew(candidate);
        }
        return true;
    }

    /** Leaves what could not be purged to the next run. */
    boolean leave(Lease lease) {
        return goesOn(lease, "failed = failed + 1");
    }

    void finish(Lease lease) {
        goesOn(lease, "finished_at = now()");
    }

    private boolean goesOn(Lease lease, String step) {
        return sql.update(
                        "update purge_run set lease_until = %s, %s where id = ? and node = ? and finished_at is null"
                                .formatted(LEASE, step),
                        lease.run(),
                        lease.node())
                == 1;
    }

    private static PurgeRun run(ResultSet row, int at) throws SQLException {
        return new PurgeRun(
                row.getObject(1, UUID.class),
                row.getTimestamp(2).toInstant(),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getTimestamp(6) instanceof Timestamp finished ? finished.toInstant() : null);
    }
}
