package app.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.texts.Reader;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void the_calendar_of_a_date_field_speaks_its_readers_language() {
        var calendar = read(Locale.GERMANY);
        assertThat(calendar.getMonthNames()).hasSize(12).startsWith("Januar", "Februar", "März");
        assertThat(calendar.getWeekdays()).hasSize(7).startsWith("Sonntag").endsWith("Samstag");
        assertThat(calendar.getWeekdaysShort()).hasSize(7).startsWith("So", "Mo");
        assertThat(calendar.getToday()).isEqualTo("Heute");
    }

    @Test
    void dates_in_fields_are_written_the_same_for_every_reader() {
        assertThat(read(Locale.US).getDateFormats())
                .isEqualTo(read(Locale.GERMANY).getDateFormats());
    }

    private static DatePickerI18n read(Locale locale) {
        return Reader.as(new Reader(locale, null), Dates::format);
    }
}
