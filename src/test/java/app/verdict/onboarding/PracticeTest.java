package app.verdict.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@VerdictTest
class PracticeTest {
    @Autowired
    Examples examples;

    @Autowired
    Practice practice;

    @Autowired
    PracticeCases cases;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    private Person ana;

    @BeforeEach
    void somebody() {
        ana = examples.person("Ana");
    }

    @Test
    void what_was_handed_in_is_shown_again_and_the_next_time_takes_its_place() {
        assertThat(last(ana)).isEmpty();
        handIn(ana, Practised.card(Rating.YES, Rating.YES));
        handIn(ana, Practised.card(Rating.NO, Rating.STRONG_NO));
        assertThat(last(ana)).contains(Practised.card(Rating.NO, Rating.STRONG_NO));
        assertThat(Acting.as(ana.id(), practice::done)).containsOnlyKeys(Practised.CASE);
    }

    @Test
    void each_rating_needs_a_line_that_the_candidate_said_and_not_assessed_needs_none() {
        var card = new PracticeCard(
                Map.of(
                        "product-intuition", new PracticeCard.Given(Rating.NO, Set.of(77)),
                        "technical-trade-offs", new PracticeCard.Given(Rating.NOT_ASSESSED, Set.of())),
                Rating.NOT_ASSESSED);
        assertThatThrownBy(() -> handIn(ana, card))
                .isInstanceOfSatisfying(
                        IncompletePractice.class,
                        incomplete -> assertThat(incomplete.gaps())
                                .containsExactly(
                                        "Product intuition: a rating needs evidence. Mark a line that it rests on.",
                                        "Independent judgment: rate it, or say it was not assessed.",
                                        "Your recommendation: choose one of the four."));
        assertThat(last(ana)).isEmpty();
    }

    @Test
    void there_is_nothing_to_hand_in_on_no_case() {
        assertThatThrownBy(() ->
                        Acting.as(ana.id(), () -> practice.handIn("none", Practised.card(Rating.NO, Rating.NO))))
                .isInstanceOf(Unknown.class);
    }

    /** So that no figure, list or packet can rest on it. */
    @Test
    void practising_touches_nothing_but_its_own_tables() {
        var statements = Statements.during(() -> {
            handIn(ana, Practised.card(Rating.NO, Rating.NO));
            last(ana);
        });
        assertThat(statements)
                .hasSizeGreaterThan(4)
                .allMatch(statement ->
                        statement.matches("(?s)(insert into|delete from|select .* from) practice(_rating)?\\b.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "practice_rating"})
    void nobody_else_reads_or_changes_it_not_even_an_administrator_past_the_application(String table) {
        handIn(ana, Practised.card(Rating.NO, Rating.NO));
        for (var other : List.of(examples.person("Bo").id(), examples.administrator())) {
            assertThat(Acting.as(other, () -> practice.last(cases.byCode(Practised.CASE))))
                    .isEmpty();
            Acting.as(
                    other,
                    () -> transaction.executeWithoutResult(status -> {
                        var own = "select count(*) from %s where person_id = ?".formatted(table);
                        assertThat(sql.queryForObject(own, Integer.class, ana.id()))
                                .isZero();
                        assertThat(sql.update("delete from %s where person_id = ?".formatted(table), ana.id()))
                                .isZero();
                    }));
        }
        transaction.executeWithoutResult(
                status -> assertThat(sql.queryForList("select person_id from %s".formatted(table)))
                        .as("to a job that acts as nobody")
                        .isEmpty());
        assertThat(owner.sql()
                        .queryForObject(
                                "select count(*) from %s where person_id = ?".formatted(table),
                                Integer.class,
                                ana.id()))
                .isPositive();
    }

    @Test
    void nobody_practises_in_anothers_name() {
        var bo = examples.person("Bo").id();
        assertThatThrownBy(() -> Acting.as(
                        bo,
                        () -> transaction.execute(status -> sql.update(
                                "insert into practice (person_id, case_code, recommendation, handed_in_at)"
                                        + " values (?, 'forged', 4, now())",
                                ana.id()))))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private void handIn(Person person, PracticeCard card) {
        Acting.as(person.id(), () -> practice.handIn(Practised.CASE, card));
    }

    private Optional<PracticeCard> last(Person person) {
        return Acting.as(person.id(), () -> practice.last(cases.byCode(Practised.CASE)));
    }
}
