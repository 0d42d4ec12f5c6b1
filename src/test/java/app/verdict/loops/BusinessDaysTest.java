package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {
    // 2026-11-23 is a Monday
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-23, 5, 2026-11-30",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-11-29, 1, 2026-11-30",
        "2026-11-28, 5, 2026-12-04",
        "2026-11-27, 10, 2026-12-11",
        "2026-12-30, 2, 2027-01-01",
        "2026-11-24, 0, 2026-11-24"
    })
    void saturdays_and_sundays_do_not_count(LocalDate day, int businessDays, LocalDate expected) {
        assertThat(BusinessDays.after(day, businessDays)).isEqualTo(expected);
    }
}
