package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.Invalid;
import app.verdict.texts.Reader;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
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
        assertThat(BusinessCalendar.USUAL.after(day, businessDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "de, '', 2026-04-03, Good Friday",
        "de, '', 2026-04-06, Easter Monday",
        "de, by, 2026-01-06, Epiphany in Bavaria",
        "de, by, 2026-06-04, Corpus Christi in Bavaria",
        "at, '', 2026-10-26, the National Day of Austria",
        "us, '', 2026-11-26, Thanksgiving",
        "us, '', 2026-07-03, the Fourth of July on a Saturday is kept the day before",
        "fr, '', 2026-07-14, the Fête nationale",
        "gb, '', 2026-12-28, Boxing Day on a Saturday is kept on the Monday",
        "nl, '', 2026-04-27, the day of the king"
    })
    void a_holiday_of_the_country_or_of_the_region_does_not_count(
            String country, String region, LocalDate day, String why) {
        assertThat(in(country, region).isBusinessDay(day)).as(why).isFalse();
        assertThat(BusinessCalendar.USUAL.isBusinessDay(day)).as("elsewhere").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"de, '', 2026-01-06", "de, be, 2026-01-06", "de, '', 2026-10-26", "us, '', 2026-04-06"})
    void a_holiday_of_another_country_or_region_counts(String country, String region, LocalDate day) {
        assertThat(in(country, region).isBusinessDay(day)).isTrue();
    }

    /** 2026-11-27 is a Friday. */
    @ParameterizedTest
    @CsvSource({"sa, 2026-11-27, false", "sa, 2026-11-28, false", "sa, 2026-11-29, true", "de, 2026-11-27, true"})
    void the_weekend_is_the_countrys_own(String country, LocalDate day, boolean works) {
        assertThat(in(country, "").isBusinessDay(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2026-12-23, 5, 2026-12-30",
        "de, '', 2026-12-23, 5, 2026-12-31",
        "gb, '', 2026-12-23, 5, 2027-01-04",
        "de, '', 2026-04-02, 2, 2026-04-08",
        "us, '', 2026-11-25, 1, 2026-11-27"
    })
    void business_days_are_counted_past_weekends_and_holidays(
            String country, String region, LocalDate day, int businessDays, LocalDate expected) {
        assertThat(in(country, region).after(day, businessDays)).isEqualTo(expected);
    }

    @Test
    void countries_and_regions_have_names() {
        assertThat(Holidays.countries()).hasSizeGreaterThan(60).containsEntry("de", "Germany");
        assertThat(Holidays.regions("de")).hasSize(16).containsEntry("by", "Bavaria");
        assertThat(in("de", "by").words()).isEqualTo("Germany, Bavaria");
        assertThat(BusinessCalendar.USUAL.words()).isEqualTo("Monday to Friday, no holidays");
    }

    @Test
    void they_have_them_in_the_language_of_the_reader() {
        Reader.as(new Reader(Locale.GERMANY, null), () -> {
            assertThat(Holidays.countries()).containsEntry("at", "Österreich");
            assertThat(Holidays.countries().values()).containsSubsequence("Norwegen", "Österreich", "Panama");
            return assertThat(in("de", "by").words()).isEqualTo("Deutschland, Bayern");
        });
    }

    @ParameterizedTest
    @CsvSource({"Europe/Atlantis, de, by", "'', xx, ''", "'', de, tx", "'', '', by"})
    void a_zone_a_country_or_a_region_that_there_is_not_is_refused(String zone, String country, String region) {
        assertThatThrownBy(() -> new BusinessCalendar(zone, country, region).checked())
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Choose one of the list");
    }

    private static BusinessCalendar in(String country, String region) {
        return new BusinessCalendar("", country, region);
    }
}
