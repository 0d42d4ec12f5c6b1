package app.verdict.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.loops.BusinessCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final BusinessCalendar BERLIN = new BusinessCalendar("Europe/Berlin", "de", "");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z, 2026-11-24T09:00:00Z, by day at once",
        "2026-11-24T17:59:59Z, 2026-11-24T17:59:59Z, a second before seven in the evening at once",
        "2026-11-24T18:00:00Z, 2026-11-25T07:00:00Z, at seven in the evening not before eight",
        "2026-11-25T02:00:00Z, 2026-11-25T07:00:00Z, in the night at eight",
        "2026-11-27T20:00:00Z, 2026-11-30T07:00:00Z, on Friday evening on Monday",
        "2026-11-28T12:00:00Z, 2026-11-30T07:00:00Z, on Saturday on Monday",
        "2026-12-24T20:00:00Z, 2026-12-28T07:00:00Z, at Christmas after it",
        "2026-10-24T20:00:00Z, 2026-10-26T07:00:00Z, over the end of summer time at eight there",
        "2026-03-27T20:00:00Z, 2026-03-30T06:00:00Z, over its beginning as well"
    })
    void what_falls_into_quiet_time_waits_for_its_end(Instant moment, Instant expected, String why) {
        var quiet = new QuietHours(BERLIN, LocalTime.of(19, 0), LocalTime.of(8, 0));
        assertThat(quiet.next(moment, ZoneOffset.UTC)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 14:00, 2026-11-24T11:30:00Z, 2026-11-24T13:00:00Z",
        "12:00, 14:00, 2026-11-24T02:30:00Z, 2026-11-24T02:30:00Z",
        "08:00, 08:00, 2026-11-24T02:30:00Z, 2026-11-24T02:30:00Z",
        "00:00, 06:00, 2026-11-24T22:30:00Z, 2026-11-24T22:30:00Z",
        "00:00, 06:00, 2026-11-24T23:30:00Z, 2026-11-25T05:00:00Z"
    })
    void quiet_hours_may_lie_within_a_day_or_be_none(LocalTime from, LocalTime to, Instant moment, Instant expected) {
        assertThat(new QuietHours(BERLIN, from, to).next(moment, ZoneOffset.UTC))
                .isEqualTo(expected);
    }

    @Test
    void whoever_names_no_zone_is_where_the_server_is() {
        assertThat(QuietHours.USUAL.next(Instant.parse("2026-11-24T18:30:00Z"), ZoneOffset.UTC))
                .isEqualTo("2026-11-24T18:30:00Z");
        assertThat(QuietHours.USUAL.next(Instant.parse("2026-11-24T18:30:00Z"), ZoneOffset.ofHours(1)))
                .isEqualTo("2026-11-25T07:00:00Z");
    }
}
