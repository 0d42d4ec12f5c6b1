package app.verdict.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.SomeLoops;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interview is on Monday, 23 November 2026, from 9:00 to 9:50. */
class OwedTest {
    private final Rubric rubric = SomeRubrics.productManager();
    private final Loop loop = SomeLoops.loop(rubric);
    private final Interview interview = SomeLoops.interview(
            loop,
            SomePeople.interviewer("Ana"),
            Set.of(rubric.competencies().getFirst().id()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T09:49:59Z | ",
                "2026-11-23T10:49:59Z | ",
                "2026-11-23T10:50:00Z | RATINGS_DUE",
                "2026-11-24T05:49:59Z | RATINGS_DUE",
                "2026-11-24T05:50:00Z | SCORECARD_SOON",
                "2026-11-24T09:50:00Z | SCORECARD_LATE",
                "2026-11-25T09:49:59Z | SCORECARD_LATE",
                "2026-11-25T09:50:00Z | SCORECARD_LATE SCORECARD_ESCALATED",
                "2026-11-30T08:59:59Z | SCORECARD_LATE SCORECARD_ESCALATED",
                "2026-11-30T09:00:00Z | DECISION_SOON SCORECARD_LATE SCORECARD_ESCALATED",
                "2026-12-01T00:00:00Z | DECISION_LATE SCORECARD_LATE SCORECARD_ESCALATED"
            })
    void of_each_thing_only_the_latest_is_reminded(Instant now, @Nullable String expected) {
        assertThat(kinds(now)).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void the_hiring_manager_hears_who_is_late_with_which_interview() {
        var escalated = at("2026-11-25T10:00:00Z").getLast();
        assertThat(escalated.person()).isEqualTo(loop.opening().hiringManager().id());
        assertThat(escalated.interview()).isEqualTo(interview.id());
    }

    @Test
    void the_same_is_the_same_whenever_and_wherever_it_is_worked_out() {
        var early = at("2026-11-24T10:00:00Z").getFirst();
        var later = at("2026-12-24T10:00:00Z").get(1);
        assertThat(later).isEqualTo(early);
        assertThat(later.id()).isEqualTo(early.id());
        assertThat(at("2026-11-24T06:00:00Z").getFirst().id()).isNotEqualTo(early.id());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T10:00:00Z, 2026-11-27T15:00:00Z", // until Saturday: on Friday afternoon
        "2026-11-27T13:40:00Z, 2026-11-27T15:30:00Z", // once the ratings are due
        "2026-11-24T19:00:00Z, 2026-11-25T15:50:00Z", // in the evening of a working day: before it
        "2026-11-24T05:00:00Z, 2026-11-24T15:00:00Z", // early on a working day: on the one before
        "2026-11-24T07:30:00Z, 2026-11-25T04:20:00Z"
    })
    void a_deadline_while_nobody_works_is_told_before_they_stop(Instant startsAt, Instant soon) {
        var other = SomeLoops.interview(
                loop,
                SomePeople.interviewer("Bo"),
                Set.of(rubric.competencies().getFirst().id()),
                startsAt);
        assertThat(kindsOf(other, soon.minusSeconds(1))).doesNotContain("SCORECARD_SOON");
        assertThat(kindsOf(other, soon)).containsExactly("SCORECARD_SOON");
    }

    private List<String> kindsOf(Interview of, Instant now) {
        return Owed.in(loop, now, ZoneOffset.UTC).stream()
                .filter(reminder -> of.id().equals(reminder.interview()))
                .map(reminder -> reminder.kind().name())
                .toList();
    }

    @Test
    void nobody_is_reminded_of_a_loop_that_is_called_off() {
        assertThat(kinds(Instant.parse("2026-12-01T00:00:00Z"))).isNotEmpty();
        SomeLoops.callOff(loop, Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(kinds(Instant.parse("2026-12-01T00:00:00Z"))).isEmpty();
    }

    private List<String> kinds(Instant now) {
        return Owed.in(loop, now, ZoneOffset.UTC).stream()
                .map(reminder -> reminder.kind().name())
                .toList();
    }

    private List<Reminder> at(String now) {
        return Owed.in(loop, Instant.parse(now), ZoneOffset.UTC);
    }
}
