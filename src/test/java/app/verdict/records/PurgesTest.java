package app.verdict.records;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditEntry;
import app.verdict.audit.AuditLog;
import app.verdict.debriefs.Debriefs;
import app.verdict.loops.Candidates;
import app.verdict.loops.Loops;
import app.verdict.loops.Panels;
import app.verdict.loops.Retention;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Retentions;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Moment;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due goes, once, whoever runs and whatever dies; what is not due or held stays, whoever asks. */
@VerdictTest
class PurgesTest {
    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Purges purges;

    @Autowired
    PurgeWorker worker;

    @Autowired
    Holds holds;

    @Autowired
    Panels panels;

    @Autowired
    Loops loops;

    @Autowired
    Candidates candidates;

    @Autowired
    KeptRecords kept;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Retentions retentions;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcTemplate application;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    private OldLoops old;

    @BeforeEach
    void nothing_is_due_yet() {
        old = new OldLoops(examples, debriefs, clock);
        purge();
        assertThat(purges.due()).isEmpty();
    }

    @Test
    void a_loop_goes_when_its_time_has_come_and_not_a_month_before() {
        var due = old.due();
        var kept = old.decided(OldLoops.MONTHS_OF_CALIFORNIA - 1);
        purge();
        assertThat(there(due)).isFalse();
        assertThat(there(kept)).isTrue();
        assertThat(as(() -> purges.latest().getFirst())).satisfies(run -> {
            assertThat(run.done()).isEqualTo(1);
            assertThat(run.total()).isEqualTo(1);
            assertThat(run.failed()).isZero();
            assertThat(run.running()).isFalse();
        });
    }

    @Test
    void a_loop_that_nobody_ever_decided_goes_so_long_after_its_last_interview() {
        var never = Moment.at(old.ago(49), () -> examples.panel("PM", 1, Visibility.AFTER_OWN));
        var later = Moment.at(old.ago(47), () -> examples.panel("PM", 1, Visibility.AFTER_OWN));
        purge();
        assertThat(there(never)).isFalse();
        assertThat(there(later)).isTrue();
    }

    @Test
    void a_loop_that_is_still_worked_on_stays() {
        var worked = Moment.at(old.ago(49), () -> examples.panel("PM", 1, Visibility.AFTER_OWN));
        Moment.at(old.ago(47), () -> examples.submit(worked, worked.interviewer(0), Rating.YES));
        purge();
        assertThat(there(worked)).isTrue();
    }

    @Test
    void a_loop_that_was_called_off_goes_so_long_after_that_and_not_a_month_before() {
        var due = old.calledOff(panels, 60, 49);
        var later = old.calledOff(panels, 60, 47);
        refused("still to be kept", "select purge_loop('%s')", later);
        var before = figures();
        purge();
        assertThat(there(due)).isFalse();
        assertThat(there(later)).isTrue();
        assertThat(figures()).isEqualTo(before + 1);
        assertThat(about(due.loop().id()).getLast().action()).isEqualTo(AuditAction.LOOP_PURGED);
        as(() -> assertThat(audit.verify()).isEmpty());
    }

    @Test
    void an_interview_that_was_called_off_before_it_began_keeps_nothing() {
        var panel = Moment.at(old.ago(60), () -> examples.panel("PM", 1, Visibility.AFTER_OWN));
        Moment.at(old.ago(49), () -> {
            add(panel, examples.person("Coming"), Duration.ofDays(-90));
            OldLoops.callOff(panels, panel);
        });
        purge();
        assertThat(there(panel)).isFalse();
    }

    @Test
    void a_scorecard_that_came_in_after_its_loop_was_called_off_keeps_it_from_then_on() {
        var panel = old.calledOff(panels, 49, 49);
        Moment.at(old.ago(47), () -> examples.submit(panel, panel.interviewer(1), Rating.NO));
        purge();
        assertThat(there(panel)).isTrue();
    }

    @Test
    void a_loop_that_was_called_off_and_taken_up_again_stays() {
        var panel = old.calledOff(panels, 60, 49);
        add(panel, examples.person("Coming"), Duration.ofDays(-1));
        purge();
        refused("still to be kept", "select purge_loop('%s')", panel);
        assertThat(there(panel)).isTrue();
        assertThat(count("scorecard", panel)).isEqualTo(1);
    }

    @Test
    void a_loop_is_kept_anew_from_when_it_is_taken_up_whenever_its_interviews_were() {
        var panel = old.calledOff(panels, 60, 49);
        add(panel, examples.person("Was there"), Duration.ofDays(60 * 30));
        purge();
        assertThat(there(panel)).isTrue();
    }

    @Test
    void a_loop_that_was_called_off_stays_while_it_is_held() {
        var panel = old.calledOff(panels, 60, 49);
        as(() -> holds.place(panel.loop().id(), "A claim was announced."));
        purge();
        refused("under legal hold", "select purge_loop('%s')", panel);
        assertThat(there(panel)).isTrue();
        as(() -> holds.lift(panel.loop().id(), "It was settled."));
        purge();
        assertThat(there(panel)).isFalse();
    }

    @Test
    void a_candidate_without_a_loop_goes_so_long_after_they_were_added_and_not_a_month_before() {
        int months = months();
        var due = candidate(months + 1);
        var later = candidate(months - 1);
        var planned = old.decided(1).loop().candidate().id();
        var before = figures();
        assertThat(as(() -> kept.dueCandidates())).isEqualTo(1);
        purge();
        assertThat(known(due)).isFalse();
        assertThat(known(later)).isTrue();
        assertThat(known(planned)).isTrue();
        assertThat(figures()).as("nobody has said anything about them").isEqualTo(before);
        assertThat(purged(due)).hasSize(1);
        assertThat(as(() -> purges.latest().getFirst())).satisfies(run -> {
            assertThat(run.done()).isEqualTo(1);
            assertThat(run.total()).isEqualTo(1);
        });
        as(() -> assertThat(audit.verify()).isEmpty());
    }

    @Test
    void a_candidate_without_a_loop_is_kept_as_long_as_the_opening_that_keeps_its_records_longest() {
        int months = months();
        var opening = old.decided(1).loop().opening().id();
        var candidate = candidate(months + 1);
        as(() -> retentions.change(
                opening, new Retention(RetentionPreset.CALIFORNIA, months + 2), "A longer claim period."));
        purge();
        assertThat(known(candidate)).isTrue();
        as(() -> retentions.change(opening, Retention.LONGEST, "It is over."));
        purge();
        assertThat(known(candidate)).isFalse();
    }

    @Test
    void the_database_itself_refuses_a_candidate_who_is_not_due_or_has_a_loop_and_every_other_way() {
        var early = candidate(months() - 1);
        var planned = old.decided(1).loop().candidate().id();
        owner.sql().update("update candidate set added_at = added_at - interval '50 years' where id = ?", planned);
        for (var candidate : List.of(early, planned)) {
            refused("still to be kept", "select purge_candidate('%s')", candidate);
            refused("permission denied", "select delete_candidate('%s')", candidate);
            refused("permission denied", "delete from candidate where id = '%s'", candidate);
            assertThat(known(candidate)).isTrue();
        }
    }

    @Test
    void a_candidate_for_whom_a_loop_is_planned_at_that_moment_stays_and_so_does_the_loop() {
        var panel = old.decided(1);
        var candidate = candidate(months() + 1);
        as(purges::ask);
        var lease = purges.take(UUID.randomUUID()).orElseThrow();
        assertThat(purges.dueCandidates()).containsExactly(candidate);
        var plan = examples.interview(panel.interviewer(0), Duration.ofDays(-1), examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.plan(panel.loop().opening().id(), candidate, List.of(plan)));
        assertThatThrownBy(() -> as(() -> purges.purgeCandidate(lease, candidate)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("still to be kept");
        purges.finish(lease);
        assertThat(known(candidate)).isTrue();
    }

    @Test
    void two_at_once_purge_each_candidate_once() {
        int months = months();
        var due = List.of(candidate(months + 3), candidate(months + 2), candidate(months + 1));
        as(purges::ask);
        var other = new PurgeWorker(purges);
        assertThat(AtOnce.refused(worker::goOn, other::goOn, worker::goOn, other::goOn))
                .isEmpty();
        var again = candidate(months + 1);
        var call = (Runnable) () -> application.queryForObject("select purge_candidate(?)", Boolean.class, again);
        assertThat(AtOnce.refused(call, call, call)).isEmpty();
        assertThat(known(again)).isFalse();
        for (var candidate : due) {
            assertThat(known(candidate)).isFalse();
            assertThat(purged(candidate)).hasSize(1);
        }
    }

    @Test
    void a_node_that_died_between_a_loop_and_a_candidate_is_followed_by_another_which_does_the_rest() {
        var loop = old.calledOff(panels, 60, 49);
        var candidate = candidate(months() + 1);
        as(purges::ask);
        var dead = purges.take(UUID.randomUUID()).orElseThrow();
        as(() -> assertThat(purges.purge(dead, loop.loop().id())).isTrue());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    as(() -> assertThat(purges.purgeCandidate(dead, candidate)).isTrue());
                    throw new IllegalStateException("the node dies before its commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(known(candidate)).isTrue();
        assertThat(purged(candidate)).isEmpty();
        owner.sql().update("update purge_run set lease_until = now() - interval '1 second' where id = ?", dead.run());
        worker.goOn();
        assertThat(known(candidate)).isFalse();
        assertThat(purged(candidate)).hasSize(1);
        assertThat(as(() -> purges.latest().getFirst())).satisfies(run -> {
            assertThat(run.total()).isEqualTo(2);
            assertThat(run.done()).isEqualTo(2);
        });
        assertThat(purges.purgeCandidate(dead, UUID.randomUUID()))
                .as("back from the dead, it has no lease")
                .isFalse();
    }

    @Test
    void a_shorter_time_makes_loops_due_that_were_decided_long_ago() {
        var panel = old.decided(7);
        as(() -> retentions.change(
                panel.loop().opening().id(), RetentionPreset.GERMANY.usual(), "Berlin decides here."));
        purge();
        assertThat(there(panel)).isFalse();
    }

    @Test
    void what_is_under_legal_hold_stays_until_the_hold_is_lifted() {
        var panel = old.due();
        var loop = panel.loop().id();
        as(() -> holds.place(loop, "A claim was announced."));
        assertThatThrownBy(() -> as(() -> holds.place(loop, "Again."))).isInstanceOf(Invalid.class);
        purge();
        assertThat(there(panel)).isTrue();
        as(() -> holds.lift(loop, "It was settled."));
        assertThatThrownBy(() -> as(() -> holds.lift(loop, "Again."))).isInstanceOf(Invalid.class);
        purge();
        assertThat(there(panel)).isFalse();
        assertThat(about(loop))
                .extracting(AuditEntry::action)
                .endsWith(AuditAction.HOLD_PLACED, AuditAction.HOLD_LIFTED, AuditAction.LOOP_PURGED);
    }

    @Test
    void the_database_itself_refuses_what_is_not_due_what_is_held_and_every_other_way() {
        var kept = old.decided(1);
        var held = old.due();
        as(() -> holds.place(held.loop().id(), "A claim was announced."));
        refused("still to be kept", "select purge_loop('%s')", kept);
        refused("under legal hold", "select purge_loop('%s')", held);
        for (var other : List.of(
                "select delete_loop('%s')",
                "select leave_figures('%s')",
                "delete from loop where id = '%s'",
                "delete from interview where loop_id = '%s'",
                "delete from meeting where loop_id = '%s'",
                "delete from unrecorded_readings where loop_id = '%s'")) refused("permission denied", other, kept);
        for (var manager : List.of(kept.manager().id(), examples.administrator()))
            for (var table : List.of("scorecard", "decision", "loop_step", "scribe_line", "lean", "legal_hold"))
                Acting.as(
                        manager,
                        () -> application.update(
                                "delete from %s where loop_id = ?".formatted(table),
                                kept.loop().id()));
        assertThat(there(kept)).isTrue();
        assertThat(count("scorecard", kept)).isEqualTo(2);
        as(() -> holds.lift(held.loop().id(), "It was settled."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select set_config('verdict.purging', 'on', false)", "set verdict.purging = 'on'", """
                create temp table pg_class (oid oid, relowner oid);
                insert into pg_class select c.oid, r.oid from pg_catalog.pg_class c, pg_catalog.pg_roles r where r.rolname = 'verdict_app';
                set verdict.purging = 'on'"""})
    void whoever_says_that_they_purge_deletes_no_record_by_that(String pretence) throws SQLException {
        var panel = old.decided(1);
        try (var connection = owner.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create policy loose on decision for delete using (true)");
            statement.execute("create policy seen on decision for select using (true)");
            statement.execute("set local role verdict_app");
            statement.execute(pretence);
            assertThatThrownBy(() -> statement.executeUpdate("delete from decision"))
                    .hasMessageContaining("is a record and never changes");
            connection.rollback();
        }
        assertThat(count("decision", panel)).isEqualTo(1);
    }

    @Test
    void figures_stay_and_name_nobody() {
        var before = figures();
        var due = old.due();
        purge();
        assertThat(figures()).isEqualTo(before + 1);
        assertThat(owner.sql().queryForList("""
                        select distinct column_name from information_schema.columns
                        where table_name in ('kept_loops', 'kept_ratings') order by 1""", String.class))
                .containsExactly(
                        "competency",
                        "level",
                        "level_1",
                        "level_2",
                        "level_3",
                        "level_4",
                        "loops",
                        "not_assessed",
                        "outcome",
                        "quarter",
                        "role",
                        "rubric_version",
                        "year");
        assertThat(owner.sql()
                        .queryForList(
                                "select level_1 + level_2 + level_3 + level_4 + not_assessed from kept_ratings",
                                Integer.class))
                .allMatch(ratings -> ratings >= 2);
        assertThat(there(due)).isFalse();
    }

    @Test
    void two_at_once_purge_each_loop_once() {
        var before = figures();
        var due = List.of(old.due(), old.due(), old.due());
        as(purges::ask);
        var other = new PurgeWorker(purges);
        assertThat(AtOnce.refused(worker::goOn, other::goOn, worker::goOn, other::goOn))
                .isEmpty();
        assertThat(AtOnce.refused(due.stream()
                        .flatMap(panel ->
                                java.util.stream.Stream.<Runnable>of(() -> purgeLoop(panel), () -> purgeLoop(panel)))
                        .toArray(Runnable[]::new)))
                .isEmpty();
        assertThat(figures()).isEqualTo(before + 3);
        for (var panel : due)
            assertThat(about(panel.loop().id()))
                    .filteredOn(entry -> entry.action() == AuditAction.LOOP_PURGED)
                    .hasSize(1);
    }

    @Test
    void two_calls_for_one_loop_at_the_same_moment_count_it_once() {
        for (int round = 0; round < 5; round++) {
            var before = figures();
            var panel = old.due();
            assertThat(AtOnce.refused(() -> purgeLoop(panel), () -> purgeLoop(panel), () -> purgeLoop(panel)))
                    .isEmpty();
            assertThat(figures()).isEqualTo(before + 1);
        }
    }

    @Test
    void two_at_once_that_purge_the_last_two_loops_of_a_candidate_leave_nobody() {
        for (int round = 0; round < 5; round++) {
            var first = old.due();
            var second = old.due();
            var candidate = first.loop().candidate().id();
            owner.sql()
                    .update(
                            "update loop set candidate_id = ? where id = ?",
                            candidate,
                            second.loop().id());
            assertThat(AtOnce.refused(() -> purgeLoop(first), () -> purgeLoop(second)))
                    .isEmpty();
            assertThat(known(candidate)).isFalse();
        }
    }

    @Test
    void a_node_that_died_between_two_loops_is_followed_by_another_which_does_the_rest() {
        var before = figures();
        var due = List.of(old.due(), old.due(), old.due());
        as(purges::ask);
        var dead = purges.take(UUID.randomUUID()).orElseThrow();
        as(() -> assertThat(purges.purge(dead, due.getFirst().loop().id())).isTrue());
        assertThat(purges.take(UUID.randomUUID())).as("while its lease holds").isEmpty();
        owner.sql().update("update purge_run set lease_until = now() - interval '1 second' where id = ?", dead.run());
        worker.goOn();
        assertThat(due).noneMatch(this::there);
        assertThat(figures()).isEqualTo(before + 3);
        assertThat(as(() -> purges.latest().getFirst())).satisfies(run -> {
            assertThat(run.total()).isEqualTo(3);
            assertThat(run.done()).isEqualTo(3);
        });
        assertThat(purges.purge(dead, UUID.randomUUID()))
                .as("back from the dead, it has no lease")
                .isFalse();
    }

    @Test
    void a_loop_that_cannot_be_purged_keeps_no_other_one() {
        var stuck = old.due();
        var due = old.due();
        owner.sql().execute("create table if not exists stuck (loop_id uuid references loop)");
        owner.sql().update("insert into stuck values (?)", stuck.loop().id());
        purge();
        assertThat(there(stuck)).isTrue();
        assertThat(there(due)).isFalse();
        assertThat(as(() -> purges.latest().getFirst()).failed()).isEqualTo(1);
        owner.sql().execute("drop table stuck");
        purge();
        assertThat(there(stuck)).isFalse();
    }

    @Test
    void the_daily_run_begins_once_a_day_and_acts_in_nobodys_name() {
        var due = old.due();
        purges.beginDaily();
        worker.goOn();
        owner.sql().update("update purge_run set asked_at = asked_at - interval '2 days'");
        purges.beginDaily();
        purges.beginDaily();
        worker.goOn();
        purges.beginDaily();
        assertThat(owner.sql()
                        .queryForObject(
                                "select count(*) from purge_run where asked_by is null and asked_at > now() - interval '1 hour'",
                                Integer.class))
                .isEqualTo(1);
        assertThat(there(due)).isFalse();
        assertThat(about(due.loop().id()).getLast().person()).isNull();
    }

    @Test
    void only_administrators_ask_for_a_purge_and_place_holds() {
        var panel = old.decided(1);
        for (var person : List.of(panel.manager(), examples.person("Recruiter", Duty.RECRUITER))) {
            assertThatThrownBy(() -> Acting.as(person.id(), purges::ask)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> Acting.as(
                            person.id(), () -> holds.place(panel.loop().id(), "Why not.")))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(() -> holds.place(UUID.randomUUID(), "Why not.")))
                .isInstanceOf(Unknown.class);
    }

    private int months() {
        return as(() -> kept.monthsWithoutALoop());
    }

    /** Somebody without a loop, added so many months ago. */
    private UUID candidate(int monthsAgo) {
        return Moment.at(old.ago(monthsAgo), () -> as(() -> candidates.add("Nobody's candidate", "")))
                .id();
    }

    private boolean known(UUID candidate) {
        return !owner.sql()
                .queryForList("select 1 from candidate where id = ?", candidate)
                .isEmpty();
    }

    private List<AuditEntry> purged(UUID candidate) {
        return as(() -> audit.before(Long.MAX_VALUE, 200)).stream()
                .filter(entry -> entry.action() == AuditAction.CANDIDATE_PURGED
                        && entry.subjects().equals(List.of(candidate)))
                .toList();
    }

    private void add(Panel panel, Person interviewer, Duration ago) {
        var plan = examples.interview(interviewer, ago, examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.add(panel.loop().id(), plan));
    }

    private void purgeLoop(Panel panel) {
        application.queryForObject(
                "select purge_loop(?)", Boolean.class, panel.loop().id());
    }

    private void purge() {
        worker.goOn();
        as(purges::ask);
        worker.goOn();
    }

    private void refused(String why, String statement, Panel panel) {
        refused(why, statement, panel.loop().id());
    }

    private void refused(String why, String statement, UUID about) {
        assertThatThrownBy(() -> application.execute(statement.formatted(about)))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why);
    }

    private boolean there(Panel panel) {
        return !owner.sql()
                .queryForList("select 1 from loop where id = ?", panel.loop().id())
                .isEmpty();
    }

    private int count(String table, Panel panel) {
        return owner.sql()
                .queryForList(
                        "select 1 from %s where loop_id = ?".formatted(table),
                        panel.loop().id())
                .size();
    }

    private int figures() {
        return requireNonNull(
                owner.sql().queryForObject("select coalesce(sum(loops), 0) from kept_loops", Integer.class));
    }

    private List<AuditEntry> about(UUID loop) {
        return as(() -> audit.before(Long.MAX_VALUE, 200)).reversed().stream()
                .filter(entry -> loop.equals(entry.loop()))
                .toList();
    }

    private <T> T as(java.util.function.Supplier<T> step) {
        return Acting.as(examples.administrator(), step);
    }

    private void as(Runnable step) {
        Acting.as(examples.administrator(), step);
    }
}
