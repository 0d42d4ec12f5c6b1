package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.loops.Visibility;
import app.verdict.rubrics.Rating;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The invariants hold in a database that is worked in, and each of them notices when it is broken. */
@VerdictTest
class InvariantsTest {
    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    /** @param changes break one invariant, past every check of the application and every trigger */
    record Planted(String sentence, List<String> changes) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Planted> planted() {
        return Stream.of(
                planted("Every private table", "alter table evidence no force row level security"),
                planted("Every private table", "alter table note_to_self disable row level security"),
                planted("Whatever belongs", "create table leak (scorecard_id uuid references scorecard)"),
                planted("Whoever may read", "create role leaky superuser", "grant select on scorecard to leaky"),
                planted("No private table is open", "grant select on rating to public"),
                planted(
                        "Only the known functions",
                        "create function leak() returns bigint language sql security definer as 'select count(*) from evidence'"),
                planted("What looks past", "alter function leans_in(uuid) reset search_path"),
                planted("Audit entries", "alter table audit_entry disable trigger audit_entries_stay"),
                planted("Audit entries", "grant delete on audit_entry to verdict_app"),
                planted("No view", "create view leak as select * from evidence"),
                planted("What is a record", "alter table dissent disable trigger all"),
                planted("What was submitted", "alter table rating disable trigger submitted_rating_never_changes"),
                planted("Whoever submits", "alter table scorecard disable trigger submitted_from_the_panel"),
                planted(
                        "Whoever submits",
                        "update interview set left_at = scorecard_in_at - interval '1 minute', left_by = interviewer_id,"
                                + " left_reason = 'Gone' where scorecard_in_at is not null"),
                planted(
                        "A scorecard is marked",
                        "update interview set scorecard_in_at = null where scorecard_in_at is not null"),
                planted(
                        "Scorecards rate",
                        "update rating set competency_id = (select c.id from competency c join rubric r on r.id = c.rubric_id"
                                + " join role on role.id = r.role_id where role.code = 'PMM' limit 1) where (scorecard_id, competency_id)"
                                + " = (select scorecard_id, competency_id from rating join scorecard s on s.id = scorecard_id"
                                + " join loop l on l.id = s.loop_id join opening o on o.id = l.opening_id join rubric u on u.id = o.rubric_id"
                                + " join role w on w.id = u.role_id where w.code = 'PM' limit 1)"),
                planted("A scorecard stands", "update scorecard set revision = revision + 1"),
                planted("Nothing of what was deleted", "update scorecard_change set inserted = 'kept'"),
                planted("A decided loop", "update loop set closed_at = now() where closed_at is null"),
                planted("Decisions of a loop", "update decision set number = number + 1"),
                planted("Each gate rating", "delete from ruling"),
                planted(
                        "No lean",
                        "update meeting set leans_revealed_at = now() - interval '100 years', phase = 'LEANS', competency_id = null"),
                planted(
                        "No second estimate",
                        "insert into estimate select m.loop_id, (select id from competency limit 1), (select id from person limit 1), 1, now()"
                                + " from meeting m limit 1"),
                planted("A loop goes", "grant delete on loop to verdict_app"),
                planted("Nothing of a loop", forged("LOOP_PURGED", "(select id from loop limit 1)", "'{}'")),
                planted(
                        "Nothing of a loop",
                        forged("CANDIDATE_ERASED", "null", "array[(select id from candidate limit 1)]")),
                planted(
                        "Nothing of a loop",
                        forged("CANDIDATE_PURGED", "null", "array[(select id from candidate limit 1)]")),
                planted(
                        "Nothing was purged",
                        forged("HOLD_PLACED", "(select id from role limit 1)", "'{}'"),
                        forged("LOOP_PURGED", "(select id from role limit 1)", "'{}'")),
                planted(
                        "Nobody is on the panel",
                        "update candidate set email = p.email from loop l, interview i, person p"
                                + " where l.candidate_id = candidate.id and i.loop_id = l.id and p.id = i.interviewer_id"));
    }

    private static String forged(String action, String loop, String subjects) {
        return "insert into audit_entry (number, at, action, loop_id, subjects, previous, hash)"
                + " select max(number) + 1, now(), '%s', %s, %s, '', sha256('') from audit_entry"
                        .formatted(action, loop, subjects);
    }

    private static Planted planted(String sentence, String... changes) {
        return new Planted(sentence, List.of(changes));
    }

    @Test
    void all_of_them_hold_in_a_database_that_is_worked_in() throws SQLException {
        try (var connection = owner.connection()) {
            assertThat(Invariants.all()).hasSizeGreaterThanOrEqualTo(18);
            for (var invariant : Invariants.all())
                assertThat(invariant.brokenBy(connection))
                        .as(invariant.sentence())
                        .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("planted")
    void each_of_them_notices_when_it_is_broken(Planted planted) throws SQLException {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local session_replication_role = replica");
            for (var change : planted.changes()) execute(connection, change);
            var invariant = Invariants.all().stream()
                    .filter(one -> one.sentence().startsWith(planted.sentence()))
                    .findFirst()
                    .orElseThrow();
            assertThat(invariant.brokenBy(connection)).isNotEmpty();
            connection.rollback();
        }
    }

    private static void execute(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
