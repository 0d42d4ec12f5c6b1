package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How dates are written in fields: day, month by number, year, the same for every reader; the calendar in their language. */
public final class Dates {
    private Dates() {}

    public static DatePickerI18n format() {
        var format = new DatePickerI18n();
        format.setDateFormat("dd.MM.yyyy");
        format.setFirstDayOfWeek(1);
        format.setMonthNames(months());
        format.setWeekdays(weekdays(TextStyle.FULL_STANDALONE));
        format.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE));
        format.setToday(text("ui.choose-today"));
        format.setCancel(text("ui.cancel"));
        return format;
    }

    private static List<String> months() {
        var locale = Reader.current().locale();
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** From Sunday, as Vaadin counts them wherever a week begins. */
    private static List<String> weekdays(TextStyle style) {
        var locale = Reader.current().locale();
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
