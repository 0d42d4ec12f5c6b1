package app.verdict.records;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditLog;
import app.verdict.debriefs.Debriefs;
import app.verdict.people.Acting;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a loop with something in every table that belongs to it, nothing is left anywhere when it is gone. */
@VerdictTest
class NothingLeftTest {
    /** It has ids only, and outlives what they name. */
    private static final Set<String> AUDIT = Set.of("audit_entry");

    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Purges purges;

    @Autowired
    PurgeWorker worker;

    @Autowired
    Erasures erasures;

    @Autowired
    AuditLog audit;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    private Panel panel;
    private UUID candidate;
    private Set<String> ids;
    private Set<String> texts;

    @BeforeEach
    void a_loop_with_something_in_every_table() throws SQLException {
        panel = new OldLoops(examples, debriefs, clock).due();
        candidate = panel.loop().candidate().id();
        fill();
        var everywhere = new Everywhere(owner);
        var tables = everywhere.below("loop", "candidate");
        tables.remove("audit_entry");
        ids = everywhere.idsFrom(tables, panel.loop().id().toString());
        ids.addAll(everywhere.idsFrom(tables, candidate.toString()));
        texts = everywhere.textsOnlyIn(tables, ids);
        assertThat(everywhere.holding(ids))
                .as("a table that belongs to a loop is not filled here: fill it, and delete from it in delete_loop")
                .containsAll(tables);
        assertThat(texts)
                .hasSizeGreaterThan(30)
                .contains(panel.loop().candidate().name(), "A word of the note to self", "A word of the review");
    }

    @Test
    void a_purge_leaves_no_row_and_no_text_of_it() {
        Acting.as(examples.administrator(), purges::ask);
        worker.goOn();
        assertNothingIsLeft();
    }

    @Test
    void an_erasure_leaves_no_row_and_no_text_of_it() {
        Acting.as(examples.administrator(), () -> erasures.erase(candidate, ""));
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        var everywhere = new Everywhere(owner);
        assertThat(everywhere.holding(ids)).isEqualTo(AUDIT);
        assertThat(everywhere.holding(texts)).isEmpty();
        assertThat(everywhere.holding(
                        new HashSet<>(Set.of(panel.loop().candidate().name()))))
                .isEmpty();
        assertThat(Acting.as(examples.administrator(), audit::verify)).isEmpty();
    }

    private void fill() throws SQLException {
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                for (var step : MORE.split(";"))
                    statement.execute(step.replace("$loop", "'" + panel.loop().id() + "'")
                            .replace("$candidate", "'" + candidate + "'")
                            .replace("$person", "'" + panel.interviewer(0).id() + "'"));
            }
            connection.commit();
        }
    }

    private static final String MORE = """
            update candidate set email = 'someone.rare@example.org' where id = $candidate;
            create temporary table c on commit drop as select s.id as card, s.interview_id as interview, (select id from competency limit 1) as competency,
                (select id from marker limit 1) as marker, (select id from decision d where d.loop_id = $loop) as decision
                from scorecard s where s.loop_id = $loop limit 1;
            insert into marker_tap select gen_random_uuid(), card, marker, now() from c;
            insert into note_to_self select card, 'A word of the note to self' from c;
            insert into scorecard_change select card, 90001, 'why', gen_random_uuid(), 1, now(), 0, 0, 'A word of the journal', false from c;
            insert into first_reading select card, $person, now() from c;
            insert into revision select gen_random_uuid(), card, now(), 'A word of the revision', 2 from c;
            insert into revised_rating select r.id, competency, 2 from c join revision r on r.scorecard_id = card;
            insert into discussion select $loop, competency, now(), now(), now() from c;
            insert into lean values ($loop, $person, 2, now()) on conflict do nothing;
            insert into estimate select $loop, competency, $person, 2, now() from c;
            insert into scribe_line select gen_random_uuid(), $loop, competency, 'A word of the minutes', $person, now() from c;
            insert into proposed_ruling select $loop, card, competency, 'A word of the proposed ruling' from c;
            insert into proposal values ($loop, 'HIRE', 'L5', 'A word of the proposal', 'A word of otherwise', '{}', current_date, 1)
                on conflict (loop_id) do update set reasons = excluded.reasons;
            insert into final_word select $loop, gen_random_uuid(), 'A word of the last premortem', null, null, 'A last word', $person, now() from c;
            insert into approval values (gen_random_uuid(), $loop, $person, now(), 1, true, 'A word of the approval', now());
            insert into ruling select decision, card, competency, 'A word of the ruling' from c on conflict do nothing;
            insert into waiver select decision, competency, 'A word of the waiver' from c on conflict do nothing;
            insert into decided_without select decision, interview, 'A word of without' from c;
            insert into reopening select decision, $person, now() - interval '5 years', 'A word of the reopening' from c;
            insert into outcome_review select gen_random_uuid(), decision, $person, now(), 'A word of the review', 'So so', '', null, '' from c;
            insert into conflict values ($loop, $person, 'A word of the conflict', $person, now());
            insert into unrecorded_readings values ($loop, now());
            insert into legal_hold values (gen_random_uuid(), $loop, 'A word of the hold', $person, now(), $person, now(), 'A word of its end');
            insert into access_request values (gen_random_uuid(), $candidate, $person, now(), now(), true);
            insert into resume values (gen_random_uuid(), $candidate, 'A word of the name.txt', 'TXT', 'A word'::bytea, $person, now());
            insert into reminder (id, kind, person_id, loop_id, interview_id, due_at, written_at, send_at)
                select gen_random_uuid(), 'SCORECARD_LATE', $person, $loop, interview, now(), now(), now() from c;
            update interview set left_at = now(), left_by = $person, left_reason = 'A word of leaving' where id = (select interview from c)""";
}
