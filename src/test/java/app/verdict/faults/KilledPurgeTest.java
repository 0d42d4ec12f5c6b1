package app.verdict.faults;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A purge whose application is killed in the middle of a loop, here of one that was called off, leaves that loop whole;
 * another application goes on when the lease is over, and in the end each loop has gone once, and who has none as well.
 */
class KilledPurgeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Database database;

    @Test
    void a_loop_that_was_half_purged_is_whole_and_another_application_does_the_rest_once()
            throws IOException, SQLException {
        try (var postgres = new Database(folder);
                var first = application("first", postgres);
                var second = application("second", postgres)) {
            database = postgres;
            first.start();
            var due = loopsThatAreDue();
            var alone = somebodyWithoutALoopWhoIsDue();
            var before = rowsOf(due.get(1));
            try (var connection = database.of("postgres").getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                // what goes last but for the loop itself
                statement.execute(
                        "select from interview_focus f join interview i on i.id = f.interview_id where i.loop_id = '%s' for update of f"
                                .formatted(due.get(1)));
                database.sql().update("insert into purge_run (id, asked_at) values (gen_random_uuid(), now())");
                Processes.until(() -> "the purge is in its second loop", PATIENCE, this::somebodyWaits);
                first.kill();
            }
            endConnections();
            assertThat(rowsOf(due.get(0))).isEmpty();
            assertThat(rowsOf(due.get(1))).isEqualTo(before).hasSizeGreaterThan(4);
            assertThat(purged()).containsExactly(due.get(0));
            assertThat(run("done")).isOne();

            leaseEnds("1 hour");
            second.start();
            assertThat(run("done")).as("while the lease of the dead holds").isOne();
            leaseEnds("0");
            Processes.until(() -> "the purge is over; see " + second.log(), PATIENCE, this::finished);
            assertThat(due).allMatch(loop -> rowsOf(loop).isEmpty());
            assertThat(purged()).containsExactlyElementsOf(due);
            assertThat(purgedCandidates()).containsExactly(alone);
            assertThat(run("total")).isEqualTo(4);
            assertThat(run("done")).isEqualTo(4);
            assertThat(number("select sum(loops) from kept_loops")).isEqualTo(3);
            assertThat(second.command("app.verdict.AuditCommand", "verify"))
                    .as("the audit chain")
                    .isZero();
        }
    }

    private Server application(String name, Database postgres) throws IOException {
        return new Server(Files.createDirectories(folder.resolve(name)), postgres.port())
                .in("VERDICT_PURGE_EVERY", "PT0.5S");
    }

    /** The one that is due for longest first. */
    private List<UUID> loopsThatAreDue() {
        var office = new Office(database.sql());
        office.awaitRubrics();
        Processes.until(() -> "the daily run is over", PATIENCE, this::finished);
        var loops = List.of(office.assignment("Ana"), office.assignment("Bo"), office.assignment("Cy")).stream()
                .map(Assignment::loop)
                .toList();
        for (int i = 0; i < loops.size(); i++)
            for (var sentence : List.of(
                    "update loop set planned_at = planned_at - make_interval(months => ?) where id = ?",
                    "update interview set starts_at = starts_at - make_interval(months => ?) where loop_id = ?"))
                database.sql().update(sentence, 60 - i, loops.get(i));
        database.sql()
                .update(
                        "update loop set called_off_at = now() - interval '59 months', called_off_by = planned_by where id = ?",
                        loops.get(1));
        return loops;
    }

    private UUID somebodyWithoutALoopWhoIsDue() {
        var id = UUID.randomUUID();
        database.sql()
                .update(
                        "insert into candidate (id, name, added_at) values (?, 'Nobody''s', now() - interval '50 years')",
                        id);
        return id;
    }

    private List<String> rowsOf(UUID loop) {
        return database.sql().queryForList("""
                select x::text from loop x where x.id = ?
                union all select x::text from interview x where x.loop_id = ?
                union all select x::text from interview_focus x join interview i on i.id = x.interview_id where i.loop_id = ?
                union all select x::text from scorecard x where x.loop_id = ? order by 1""", String.class, loop, loop, loop, loop);
    }

    private List<UUID> purged() {
        return database.sql()
                .queryForList(
                        "select loop_id from audit_entry where action = 'LOOP_PURGED' order by number", UUID.class);
    }

    private List<UUID> purgedCandidates() {
        return database.sql()
                .queryForList("select subjects[1] from audit_entry where action = 'CANDIDATE_PURGED'", UUID.class);
    }

    private void leaseEnds(String in) {
        database.sql().update("update purge_run set lease_until = now() + ?::interval where finished_at is null", in);
    }

    private int run(String column) {
        return number("select %s from purge_run order by asked_at desc limit 1".formatted(column));
    }

    private int number(String query) {
        return requireNonNull(database.sql().queryForObject(query, Integer.class));
    }

    private boolean finished() {
        return number("select count(*) from purge_run") > 0
                && number("select count(*) from purge_run where finished_at is null") == 0;
    }

    private boolean somebodyWaits() {
        return number("select count(*) from pg_stat_activity where usename = '%s' and wait_event_type = 'Lock'"
                        .formatted(Database.APPLICATION))
                > 0;
    }

    /** As a network would that notices that nobody is there any more. */
    private void endConnections() {
        database.sql()
                .queryForList(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = ?",
                        Database.APPLICATION);
        Processes.until(
                () -> "nobody of the killed application is connected",
                PATIENCE,
                () -> number("select count(*) from pg_stat_activity where usename = '%s'"
                                .formatted(Database.APPLICATION))
                        == 0);
    }
}
