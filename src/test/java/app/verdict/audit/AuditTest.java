package app.verdict.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.packets.Packets;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Readings;
import app.verdict.scorecards.Scorecards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done is written down once, by the database's own hand, and none of it can be changed unnoticed. */
@VerdictTest
class AuditTest {
    private static final int AT_ONCE = 40;

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Readings readings;

    @Autowired
    Packets packets;

    @Autowired
    JdbcTemplate application;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    void who_submitted_read_and_exported_is_written_down_with_who_it_was() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        var card = examples.submit(panel, panel.interviewer(0), Rating.YES);
        Acting.as(panel.manager().id(), () -> {
            readings.note(scorecards.readable(loop));
            readings.note(scorecards.readable(loop));
            packets.of(loop);
        });
        assertThat(about(loop))
                .satisfiesExactly(
                        entry -> {
                            assertThat(entry.action()).isEqualTo(AuditAction.SCORECARD_SUBMITTED);
                            assertThat(entry.person())
                                    .isEqualTo(panel.interviewer(0).id());
                            assertThat(entry.subjects()).containsExactly(card);
                        },
                        entry -> {
                            assertThat(entry.action())
                                    .as("once, though shown twice")
                                    .isEqualTo(AuditAction.SCORECARDS_READ);
                            assertThat(entry.person()).isEqualTo(panel.manager().id());
                            assertThat(entry.subjects()).containsExactly(card);
                        },
                        entry -> assertThat(entry.action()).isEqualTo(AuditAction.PACKET_EXPORTED));
    }

    @Test
    void what_did_not_happen_is_not_written_down() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var author = panel.interviewer(0);
        var card = examples.draft(panel, author, Rating.YES, java.util.Map.of());
        Acting.as(
                author.id(),
                () -> transaction.executeWithoutResult(status -> {
                    scorecards.submit(card);
                    status.setRollbackOnly();
                }));
        assertThat(about(panel.loop().id())).isEmpty();
    }

    @Test
    void administrators_read_it_and_nobody_else_does() {
        assertThat(Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 5)))
                .hasSize(5);
        for (var other :
                List.of(examples.person("Recruiter", Duty.RECRUITER), examples.person("Manager", Duty.HIRING_MANAGER)))
            assertThat(Acting.as(other.id(), () -> log.before(Long.MAX_VALUE, 5)))
                    .isEmpty();
    }

    @Test
    void many_at_once_make_one_chain_without_a_gap() throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var someone = examples.person("Somebody").id();
            for (var done : threads.invokeAll(IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        Acting.as(someone, () -> audit.noteApart(AuditAction.REFUSED, null, "at once " + i));
                        return true;
                    })
                    .toList())) assertThat(done.get()).isTrue();
        }
        assertThat(Acting.as(examples.administrator(), log::verify)).isEmpty();
        try (var connection = owner.connection()) {
            assertThat(AuditChain.verify(connection, List.of(log.head()))).isEmpty();
        }
    }

    @Test
    void the_application_can_neither_change_nor_delete_nor_forge_an_entry() {
        for (var change : List.of(
                "update audit_entry set detail = 'other'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_head set number = 0",
                "select * from audit_head"))
            assertThatThrownBy(() -> application.execute(change))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        var liar = examples.person("Liar").id();
        var other = UUID.randomUUID();
        Acting.as(
                liar,
                () -> transaction.execute(status -> application.update(
                        "insert into audit_entry (number, at, person_id, action, detail, previous, hash)"
                                + " values (1, '2000-01-01', ?, 'REFUSED', 'forged', ''::bytea, sha256(''))",
                        other)));
        var written = Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 1))
                .getFirst();
        assertThat(written.person()).isEqualTo(liar);
        assertThat(written.number()).isEqualTo(log.head().number());
        assertThat(written.at()).isAfter(java.time.Instant.parse("2001-01-01T00:00:00Z"));
    }

    @Test
    void what_a_newer_version_writes_down_is_read_by_its_code_and_the_chain_holds() throws SQLException {
        Acting.as(
                examples.administrator(),
                () -> transaction.execute(
                        status -> application.update("insert into audit_entry (number, at, action, previous, hash)"
                                + " values (1, now(), 'DONE_BY_A_NEWER_VERSION', ''::bytea, sha256(''))")));
        assertThat(Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isNull();
                    assertThat(entry.words()).endsWith("no words for: DONE_BY_A_NEWER_VERSION");
                });
        assertThat(Acting.as(examples.administrator(), log::verify)).isEmpty();
        try (var connection = owner.connection()) {
            assertThat(AuditChain.verify(connection, List.of(log.head()))).isEmpty();
        }
    }

    /** @param entry the one that is touched, counted from the end of the chain */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "update audit_entry set detail = detail || '.' where number = ? ; it is not as it was written",
                "update audit_entry set person_id = gen_random_uuid() where number = ? ; it is not as it was written",
                "update audit_entry set at = at - interval '3 hours' where number = ? ; it is not as it was written",
                "update audit_entry set hash = sha256('other') where number = ? ; it is not as it was written",
                "delete from audit_entry where number = ? ; it is missing"
            })
    void the_first_entry_that_an_owner_has_touched_is_named(String change, String why) throws SQLException {
        var head = log.head();
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local session_replication_role = replica");
            try (var statement = connection.prepareStatement(change)) {
                statement.setLong(1, head.number() - 3);
                assertThat(statement.executeUpdate()).isOne();
            }
            assertThat(AuditChain.verify(connection, List.of())).hasValue(new BrokenEntry(head.number() - 3, why));
            connection.rollback();
        }
    }

    @Test
    void a_chain_written_anew_or_cut_short_does_not_fit_a_head_that_was_kept_elsewhere() throws SQLException {
        var kept = log.head();
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local session_replication_role = replica");
            execute(connection, "update audit_entry set detail = 'anew' where number = " + kept.number());
            execute(connection, """
                    update audit_entry set hash = audit_hash(previous, number, at, person_id, action, loop_id, subjects, detail)
                    where number = """ + kept.number());
            execute(
                    connection,
                    "update audit_head set hash = (select hash from audit_entry where number = audit_head.number)");
            assertThat(AuditChain.verify(connection, List.of()))
                    .as("by itself it holds")
                    .isEmpty();
            assertThat(AuditChain.verify(connection, List.of(kept)))
                    .hasValueSatisfying(broken -> assertThat(broken.why()).contains("kept elsewhere"));
            execute(connection, "delete from audit_entry where number >= " + kept.number());
            execute(
                    connection,
                    "update audit_head set (number, hash) = (select number, hash from audit_entry order by number desc limit 1)");
            assertThat(AuditChain.verify(connection, List.of(kept)))
                    .hasValueSatisfying(broken -> assertThat(broken.why()).contains("missing"));
            connection.rollback();
        }
    }

    @Test
    void two_heads_that_were_kept_for_one_entry_tell_that_the_chain_was_written_anew() throws SQLException {
        var head = log.head();
        var other = new AuditHead(head.number(), "0".repeat(64));
        try (var connection = owner.connection()) {
            assertThat(AuditChain.verify(connection, List.of(other, head)))
                    .hasValueSatisfying(broken -> assertThat(broken.why()).contains("two heads"));
        }
    }

    @Test
    void a_table_that_the_application_makes_for_itself_does_not_stand_in_for_the_owners() {
        var before = log.head();
        Acting.as(
                examples.administrator(),
                () -> transaction.executeWithoutResult(status -> {
                    application.execute(
                            "create temporary table audit_head (only_one boolean, number bigint, hash bytea)"
                                    + " on commit drop");
                    audit.note(AuditAction.REFUSED, null, List.of(), "with a table of its own");
                }));
        assertThat(log.head().number()).isGreaterThan(before.number());
        assertThat(Acting.as(examples.administrator(), log::verify)).isEmpty();
    }

    @Test
    void the_head_is_appended_to_a_file_when_it_has_moved() throws Exception {
        var file = folder.resolve("heads");
        var shipping = new HeadFile(log, java.time.Clock.systemUTC(), file.toString());
        shipping.ship();
        shipping.ship();
        Acting.as(examples.administrator(), () -> audit.noteApart(AuditAction.REFUSED, null, "one more"));
        shipping.ship();
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(AuditHead.of(lines.getLast().split(" ")[1])).isEqualTo(log.head());
    }

    private List<AuditEntry> about(UUID loop) {
        return Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 200)).reversed().stream()
                .filter(entry -> loop.equals(entry.loop()) && entry.action() != AuditAction.PANEL_PLANNED)
                .toList();
    }

    private static void execute(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
