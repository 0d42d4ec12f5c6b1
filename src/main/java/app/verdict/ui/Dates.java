package app.verdict.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

/** How dates are written in fields: day, month by number, year, the same for every reader. */
public final class Dates {
    private Dates() {}

    public static DatePickerI18n format() {
        var format = new DatePickerI18n();
        format.setDateFormat("dd.MM.yyyy");
        format.setFirstDayOfWeek(1);
        return format;
    }
}
