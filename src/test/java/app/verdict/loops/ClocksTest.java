package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {
    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void ratings_are_due_an_hour_and_the_scorecard_a_day_after_the_interview_by_default() {
        assertThat(Clocks.USUAL.ratingsDue(FRIDAY_NOON)).isEqualTo("2026-11-27T13:00:00Z");
        assertThat(Clocks.USUAL.scorecardDue(FRIDAY_NOON)).isEqualTo("2026-11-28T12:00:00Z");
    }

    @Test
    void the_decision_is_due_at_the_end_of_the_fifth_business_day_after_the_last_interview() {
        assertThat(Clocks.USUAL.decisionDue(FRIDAY_NOON, ZoneOffset.UTC)).isEqualTo("2026-12-05T00:00:00Z");
    }

    @Test
    void the_day_of_the_last_interview_is_the_one_at_the_place_of_the_team() {
        var lateOnThursdayInUtc = Instant.parse("2026-11-26T23:30:00Z");
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(new Clocks(60, 24, 1).decisionDue(lateOnThursdayInUtc, ZoneOffset.UTC))
                .isEqualTo("2026-11-28T00:00:00Z");
        assertThat(new Clocks(60, 24, 1).decisionDue(lateOnThursdayInUtc, berlin))
                .isEqualTo("2026-11-30T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // Berlin goes back an hour on 25 October, New York on 1 November
        "Europe/Berlin, de, 2026-10-23T16:20:00Z, 2, 2026-10-27T23:00:00Z",
        "Europe/Berlin, de, 2026-10-19T16:20:00Z, 3, 2026-10-22T22:00:00Z",
        "America/New_York, us, 2026-10-29T23:00:00Z, 1, 2026-10-31T04:00:00Z",
        "America/New_York, us, 2026-10-30T23:00:00Z, 1, 2026-11-03T05:00:00Z",
        // and both forward in March
        "Europe/Berlin, de, 2026-03-27T12:00:00Z, 1, 2026-03-30T22:00:00Z",
        // over Easter in Berlin, where nobody in New York stays at home
        "Europe/Berlin, de, 2026-04-02T12:00:00Z, 1, 2026-04-07T22:00:00Z",
        "America/New_York, us, 2026-04-02T12:00:00Z, 1, 2026-04-04T04:00:00Z"
    })
    void the_day_ends_at_midnight_there_also_over_daylight_saving(
            String zone, String country, Instant lastInterview, int days, Instant due) {
        var clocks = new Clocks(60, 24, days, new BusinessCalendar(zone, country, ""));
        assertThat(clocks.decisionDue(lastInterview, ZoneOffset.UTC)).isEqualTo(due);
    }

    @Test
    void another_business_day_ends_at_the_same_time_of_day_also_over_daylight_saving() {
        var clocks = new Clocks(60, 24, 5, new BusinessCalendar("Europe/Berlin", "de", ""));
        assertThat(clocks.aBusinessDayAfter(Instant.parse("2026-10-23T12:50:00Z"), ZoneOffset.UTC))
                .isEqualTo("2026-10-26T13:50:00Z");
    }

    @ParameterizedTest
    @CsvSource({"4,24,5", "1441,24,5", "60,0,5", "60,337,5", "60,24,0", "60,24,61"})
    void a_clock_outside_its_range_is_refused_with_the_range(int ratings, int scorecard, int decision) {
        assertThatThrownBy(() -> new Clocks(ratings, scorecard, decision))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("between");
    }

    @ParameterizedTest
    @CsvSource({"5,1,1", "1440,336,60"})
    void the_ends_of_each_range_are_allowed(int ratings, int scorecard, int decision) {
        assertThat(new Clocks(ratings, scorecard, decision).ratingsWithinMinutes())
                .isEqualTo(ratings);
    }

    @ParameterizedTest
    @CsvSource({
        "1, UTC, '', ''",
        "5, Europe/Berlin, de, by",
        "10, America/New_York, us, ''",
        "5, Asia/Dubai, ae, ''",
        "60, Pacific/Auckland, nz, ''"
    })
    void a_decision_is_late_exactly_when_the_last_interview_ended_before_the_moment_that_the_list_goes_by(
            int days, String zone, String country, String region) {
        var clocks = new Clocks(60, 24, days, new BusinessCalendar(zone, country, region));
        var ends = Stream.iterate(Instant.parse("2026-08-20T05:30:00Z"), at -> at.plus(Duration.ofHours(7)))
                .limit(450)
                .toList();
        for (var now = Instant.parse("2026-11-20T03:00:00Z");
                now.isBefore(Instant.parse("2027-01-05T00:00:00Z"));
                now = now.plus(Duration.ofHours(31))) {
            var before = clocks.decisionLateBefore(now, ZoneOffset.UTC);
            for (var end : ends)
                assertThat(end.isBefore(before))
                        .as("%s, at %s", end, now)
                        .isEqualTo(!now.isBefore(clocks.decisionDue(end, ZoneOffset.UTC)));
        }
    }
}
