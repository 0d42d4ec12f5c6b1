package app.verdict.loops;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts business days, Monday to Friday. */
public final class BusinessDays {
    private BusinessDays() {}

    /** The day so many business days later. */
    public static LocalDate after(LocalDate day, int businessDays) {
        var result = day;
        for (int left = businessDays; left > 0; ) {
            result = result.plusDays(1);
            if (isBusinessDay(result)) left--;
        }
        return result;
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
