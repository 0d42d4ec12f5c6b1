package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.people.Person;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {
    /** A Monday, ten o'clock in Berlin. */
    private static final Instant TEN = Instant.parse("2026-11-30T09:00:00Z");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Rubric rubric = SomeRubrics.productManager();
    private final Person ana = SomePeople.interviewer("Ana");

    @Test
    void load_counts_the_week_of_the_interview_and_only_loops_that_the_planner_may_know_of() {
        var outlook = outlook(
                List.of(sketch(ana.id(), TEN)),
                booked(TEN.plus(Duration.ofDays(4)), true),
                booked(TEN.plus(Duration.ofDays(6)), true),
                booked(TEN.plus(Duration.ofDays(7)), true),
                booked(TEN.minus(Duration.ofHours(11)), true),
                booked(TEN.plus(Duration.ofDays(2)), false));
        assertThat(outlook.rows().getFirst().load()).isEqualTo(2);
        assertThat(free(outlook)).isTrue();
    }

    @Test
    void two_interviews_that_share_a_minute_clash_and_two_that_meet_do_not() {
        for (var minutes : List.of(-49, 0, 49))
            assertThat(outlook(List.of(sketch(ana.id(), TEN)), booked(TEN.plus(Duration.ofMinutes(minutes)), false))
                            .rows()
                            .getFirst()
                            .clashes())
                    .as("%d minutes later", minutes)
                    .containsExactly("Ana has another interview at that time.");
        for (var minutes : List.of(-50, 50))
            assertThat(free(outlook(
                            List.of(sketch(ana.id(), TEN)), booked(TEN.plus(Duration.ofMinutes(minutes)), false))))
                    .isTrue();
    }

    @Test
    void the_interview_that_is_changed_is_not_in_its_own_way() {
        var own = booked(TEN, true);
        var sketch = new Sketch(own.interview(), InterviewKind.PRODUCT_CASE, ana.id(), TEN, 50, Set.of());
        assertThat(free(outlook(List.of(sketch), own))).isTrue();
    }

    @Test
    void what_is_over_stands_in_nobodys_way() {
        var past = TEN.minus(Duration.ofDays(30));
        assertThat(free(outlook(List.of(sketch(ana.id(), past)), booked(past, true))))
                .isTrue();
    }

    @Test
    void somebody_twice_too_close_or_no_longer_there_is_named() {
        var twice = outlook(List.of(sketch(ana.id(), TEN), sketch(ana.id(), TEN.plus(Duration.ofDays(1)))));
        assertThat(twice.rows())
                .allSatisfy(row ->
                        assertThat(row.clashes()).singleElement().asString().contains("no independent reading"));
        var close = Outlook.of(
                rubric,
                List.of(sketch(ana.id(), TEN)),
                new Outlook.Known(Map.of(ana.id(), ana), List.of(), Set.of(ana.id()), TEN.minusSeconds(1), BERLIN));
        assertThat(close.rows().getFirst().clashes()).containsExactly("Ana is too close to the candidate.");
        assertThat(free(outlook(List.of(sketch(UUID.randomUUID(), TEN))))).isFalse();
    }

    @Test
    void what_is_not_decided_yet_is_no_clash_but_a_gap() {
        var outlook = outlook(List.of(sketch(null, null)));
        assertThat(free(outlook)).isTrue();
        assertThat(outlook.gaps())
                .contains("Nobody covers Product intuition.", "1 interview: a loop usually has 4 to 6.");
    }

    private static boolean free(Outlook outlook) {
        return outlook.rows().stream().allMatch(row -> row.clashes().isEmpty());
    }

    private Outlook outlook(List<Sketch> plan, Booked... booked) {
        return Outlook.of(
                rubric,
                plan,
                new Outlook.Known(Map.of(ana.id(), ana), List.of(booked), Set.of(), TEN.minusSeconds(1), BERLIN));
    }

    private static Sketch sketch(@Nullable UUID who, @Nullable Instant when) {
        return new Sketch(null, InterviewKind.PRODUCT_CASE, who, when, 50, Set.of());
    }

    private Booked booked(Instant when, boolean counted) {
        return new Booked(ana.id(), UUID.randomUUID(), when, 50, counted);
    }
}
