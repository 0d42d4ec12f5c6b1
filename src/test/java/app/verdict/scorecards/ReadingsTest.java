package app.verdict.scorecards;

import static app.verdict.people.Duty.HIRING_MANAGER;
import static app.verdict.people.Duty.INTERVIEWER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Moment;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who had read whose scorecard before submitting is on record, and stays so. */
@VerdictTest
class ReadingsTest {
    @Autowired
    Examples examples;

    @Autowired
    Readings readings;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Loops loops;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void only_the_first_reading_counts_and_nobody_reads_their_own() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var own = examples.submit(panel, panel.interviewer(0), Rating.YES);
        var others = examples.submit(panel, panel.interviewer(1), Rating.YES);
        var first = Instant.parse("2026-11-24T13:50:00Z");
        Moment.at(first, () -> reads(panel, panel.interviewer(0)));
        Moment.at(first.plusSeconds(60), () -> reads(panel, panel.interviewer(0)));
        assertThat(owner.sql()
                        .queryForList(
                                "select scorecard_id from first_reading where reader_id = ?",
                                UUID.class,
                                panel.interviewer(0).id()))
                .containsExactly(others)
                .doesNotContain(own);
        assertThat(owner.sql()
                        .queryForObject(
                                "select read_at from first_reading where scorecard_id = ?", Timestamp.class, others))
                .isEqualTo(Timestamp.from(first));
    }

    @Test
    void whoever_submits_without_having_read_had_read_nothing() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        for (var interviewer : panel.interviewers()) {
            examples.submit(panel, interviewer, Rating.YES);
            reads(panel, interviewer);
        }
        for (int at = 0; at < 3; at++)
            assertThat(before(panel, panel.interviewer(at))).isEqualTo(new ReadBefore(at, List.of(), null));
    }

    @Test
    void a_hiring_manager_who_reads_and_then_interviews_had_read_before_submitting() {
        var manager = examples.person("Manager", HIRING_MANAGER, INTERVIEWER);
        var ana = examples.person("Ana");
        var early = examples.panel("PM", manager, List.of(ana), Visibility.AFTER_OWN);
        var anas = examples.submit(early, ana, Rating.YES);
        var at = clock.instant().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MILLIS);
        Moment.at(at, () -> reads(early, manager));
        var panel = joined(early, manager);
        examples.submit(panel, manager, Rating.NO);
        assertThat(before(panel, manager).opened()).singleElement().satisfies(opened -> {
            assertThat(opened.card().id()).isEqualTo(anas);
            assertThat(opened.at()).isBetween(at, at.plusSeconds(400));
        });
        assertThat(before(panel, ana)).isEqualTo(new ReadBefore(0, List.of(), null));
    }

    @Test
    void what_was_not_written_down_then_is_not_called_independent_now() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        owner.sql()
                .update(
                        "insert into unrecorded_readings (loop_id, until) values (?, ?)",
                        panel.loop().id(),
                        Timestamp.from(since));
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        assertThat(before(panel, panel.interviewer(1)).unrecordedUntil()).isEqualTo(since);
        assertThat(before(panel, panel.interviewer(0)).unrecordedUntil()).isNull();
    }

    @Test
    void a_first_reading_is_a_record() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var card = examples.submit(panel, panel.interviewer(0), Rating.YES);
        reads(panel, panel.manager());
        for (var change : List.of(
                "update first_reading set read_at = now() where scorecard_id = ?",
                "delete from first_reading where scorecard_id = ?"))
            assertThatThrownBy(() -> owner.sql().update(change, card))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("a first_reading is a record and never changes");
    }

    /** The same loop with one more on its panel. */
    private Examples.Panel joined(Examples.Panel panel, Person person) {
        var plan = examples.interview(person, Duration.ofHours(2), examples.competencies(panel.rubric()));
        Acting.as(panel.manager().id(), () -> loops.add(panel.loop().id(), plan));
        var loop = Acting.as(panel.manager().id(), () -> loops.byId(panel.loop().id()));
        return new Examples.Panel(loop, panel.rubric(), panel.manager(), List.of(panel.interviewer(0), person));
    }

    private void reads(Examples.Panel panel, Person reader) {
        Acting.as(
                reader.id(),
                () -> readings.note(scorecards.readable(panel.loop().id())));
    }

    private ReadBefore before(Examples.Panel panel, Person author) {
        return Acting.as(
                panel.interviewer(0).id(),
                () -> requireNonNull(transaction.execute(
                        status -> before(scorecards.readable(panel.loop().id()), panel.interviewOf(author)))));
    }

    private ReadBefore before(List<Scorecard> cards, UUID interview) {
        return cards.stream()
                .filter(card -> card.interview().id().equals(interview))
                .findFirst()
                .map(card -> requireNonNull(readings.before(cards).get(card.id())))
                .orElseThrow();
    }
}
