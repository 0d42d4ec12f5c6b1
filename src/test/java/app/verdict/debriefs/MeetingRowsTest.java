package app.verdict.debriefs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Stages;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.JournalKeys;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Field;
import app.verdict.scorecards.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which rows of a debrief the database lets out to whom, asked past the services. */
@VerdictTest
class MeetingRowsTest {
    private static final List<String> SAID_OVER_THE_SCORECARDS =
            List.of("scribe_line", "proposed_ruling", "final_word", "approval", "loop_step");

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    @Autowired
    JdbcTemplate application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Stages stages;

    @Autowired
    Meetings meetings;

    @Autowired
    Secrets secrets;

    @Autowired
    Minutes minutes;

    @Autowired
    Closing closing;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Journal journal;

    @Autowired
    JournalKeys keys;

    private Panel panel;
    private UUID loop;
    private UUID gate;
    private Person one;
    private Person other;
    private Person manager;
    private Person late;
    private Person facilitator;
    private Person approver;
    private final List<Person> blind = new ArrayList<>();

    @BeforeEach
    void an_open_debrief_in_which_everybody_has_said_something() {
        manager = examples.person("Manager", Duty.HIRING_MANAGER);
        one = examples.person("One");
        other = examples.person("Other");
        late = examples.person("Late");
        facilitator = examples.person("Facilitator");
        approver = examples.person("Approver", Duty.HIRING_MANAGER);
        panel = examples.panel("PM", manager, List.of(one, other, late), Visibility.AFTER_OWN);
        loop = panel.loop().id();
        gate = panel.rubric().gates().getFirst().id();
        var gateCode = panel.rubric().gates().getFirst().code();
        for (var author : List.of(one, other))
            examples.submit(panel, author, Rating.YES, Map.of(gateCode, Rating.STRONG_NO));
        examples.draft(panel, late, Rating.NO, Map.of());
        as(manager, () -> stages.nameFacilitator(loop, facilitator.id()));
        examples.openDebrief(panel);
        as(one, () -> secrets.lean(loop, Rating.NO));
        as(manager, () -> secrets.lean(loop, Rating.YES));
        as(manager, () -> meetings.callEstimates(loop, gate));
        as(one, () -> secrets.estimate(loop, gate, Rating.NO));
        as(manager, () -> secrets.estimate(loop, gate, Rating.YES));
        as(other, () -> minutes.note(loop, gate, "Said aloud"));
        var rating = as(manager, () -> debriefs.of(loop)).belowBar().getFirst();
        as(manager, () -> {
            minutes.rule(loop, rating.scorecard().id(), gate, "", "Weighed so");
            closing.propose(
                    loop,
                    new Proposal.Call(
                            Outcome.HIRE,
                            panel.loop().opening().level(),
                            "Reasons",
                            "Something else",
                            java.util.Set.of(),
                            java.time.LocalDate.of(2099, 1, 1)));
            stages.nameSecondApprover(loop, approver.id());
            closing.askForApproval(loop);
        });
        as(one, () -> closing.state(loop, "Too many meetings", Stance.AGREE, null, ""));
        blind.addAll(List.of(
                late,
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR),
                examples.person("Outsider")));
    }

    @Test
    void leans_and_estimates_are_their_authors_until_they_are_revealed() {
        assertThat(owner.sql().queryForObject("select count(*) from lean where loop_id = ?", Long.class, loop))
                .isEqualTo(2);
        for (var table : List.of("lean", "estimate")) {
            for (var author : List.of(one, manager))
                assertThat(rows(author, table)).isOne();
            for (var reader : List.of(other, facilitator, approver))
                assertThat(rows(reader, table)).isZero();
        }
        as(manager, () -> meetings.revealLeans(loop));
        for (var reader : List.of(other, facilitator, approver, one))
            assertThat(rows(reader, "lean")).isOne();
        assertThat(rows(manager, "lean")).isEqualTo(2);
        as(manager, () -> meetings.revealManagersLean(loop));
        as(manager, () -> meetings.revealEstimates(loop, gate));
        for (var table : List.of("lean", "estimate")) {
            for (var reader : List.of(other, facilitator, approver, one, manager))
                assertThat(rows(reader, table)).isEqualTo(2);
            for (var reader : blind)
                assertThat(rows(reader, table)).as(reader.name()).isZero();
        }
    }

    @Test
    void that_somebody_has_entered_is_told_to_the_meeting_and_to_nobody_else() {
        for (var reader : List.of(other, facilitator, manager)) {
            assertThat(entered(reader, "leans_in(?)")).isEqualTo(2);
            assertThat(entered(reader, "estimates_in(?)")).isEqualTo(2);
        }
        for (var reader : blind) {
            assertThat(entered(reader, "leans_in(?)")).isZero();
            assertThat(entered(reader, "estimates_in(?)")).isZero();
        }
    }

    @Test
    void what_is_said_over_the_scorecards_is_read_by_whoever_reads_them() {
        for (var table : SAID_OVER_THE_SCORECARDS) {
            for (var reader : List.of(one, other, manager, facilitator, approver))
                assertThat(rows(reader, table))
                        .as("%s of %s", table, reader.name())
                        .isPositive();
            for (var reader : blind)
                assertThat(rows(reader, table))
                        .as("%s of %s", table, reader.name())
                        .isZero();
        }
    }

    @Test
    void what_the_hiring_manager_proposes_reaches_the_panel_when_the_meeting_decides() {
        for (var reader : List.of(manager, approver))
            assertThat(rows(reader, "proposal")).isOne();
        for (var reader : List.of(one, other, facilitator))
            assertThat(rows(reader, "proposal")).isZero();
        as(manager, () -> meetings.move(loop, Position.READING, Position.DECIDING));
        for (var reader : List.of(one, other, facilitator))
            assertThat(rows(reader, "proposal")).isOne();
        for (var reader : blind) assertThat(rows(reader, "proposal")).isZero();
    }

    @Test
    void a_facilitators_ruling_asks_the_second_approver_anew_though_they_do_not_read_the_proposal() {
        var rating = as(manager, () -> debriefs.of(loop)).belowBar().getLast();
        var before = as(manager, () -> meetings.room(loop)).proposal();
        as(facilitator, () -> minutes.rule(loop, rating.scorecard().id(), gate, "", "Weighed by the facilitator"));
        assertThat(requireNonNull(as(manager, () -> meetings.room(loop)).proposal())
                        .revision())
                .isGreaterThan(requireNonNull(before).revision());
    }

    @Test
    void a_draft_its_history_the_note_to_self_and_the_key_are_their_authors_alone() {
        var card = owner.sql().queryForObject("select id from scorecard where author_id = ?", UUID.class, late.id());
        as(late, () -> journal.write(requireNonNull(card), Field.NOTE_TO_SELF, "For nobody"));
        as(late, keys::own);
        for (var table : List.of("scorecard_change", "note_to_self")) {
            assertThat(seen(late, table, "scorecard_id", requireNonNull(card))).isPositive();
            for (var reader : List.of(one, manager, facilitator))
                assertThat(seen(reader, table, "scorecard_id", card)).as(table).isZero();
        }
        assertThat(seen(late, "journal_key", "person_id", late.id())).isOne();
        assertThat(seen(manager, "journal_key", "person_id", late.id())).isZero();
    }

    @Test
    void nobody_writes_in_anothers_name() {
        for (var forged : List.of(
                "update lean set level = 4 where loop_id = ?",
                "update estimate set level = 4 where loop_id = ?",
                "update scorecard set why = 'forged' where loop_id = ?")) {
            Integer changed = as(facilitator, () -> transaction.execute(status -> application.update(forged, loop)));
            assertThat(changed).as(forged).isZero();
        }
    }

    private long rows(Person reader, String table) {
        return seen(reader, table, "loop_id", loop);
    }

    private long seen(Person reader, String table, String column, UUID of) {
        return counted(reader, "select count(*) from %s where %s = ?".formatted(table, column), of);
    }

    private long entered(Person reader, String function) {
        return counted(reader, "select count(*) from " + function, loop);
    }

    private long counted(Person reader, String question, UUID of) {
        return as(
                reader,
                () -> requireNonNull(transaction.execute(
                        status -> requireNonNull(application.queryForObject(question, Long.class, of)))));
    }

    private static void as(Person person, Runnable step) {
        Acting.as(person.id(), step);
    }

    private static <T> T as(Person person, java.util.function.Supplier<T> read) {
        return Acting.as(person.id(), read);
    }
}
