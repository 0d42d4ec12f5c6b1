package app.verdict.loops;

import com.ibm.icu.util.Calendar;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Weekends as Unicode's CLDR knows them, and public holidays as Jollyday does, by country and region. */
public final class Holidays {
    /** The world, in CLDR: Saturday and Sunday. */
    private static final String ANYWHERE = "001";

    private static final Map<String, String> COUNTRIES = allCountries();
    private static final Map<String, HolidayManager> MANAGERS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> REGIONS = new ConcurrentHashMap<>();

    private Holidays() {}

    /** Every country whose holidays are known: its code by its name, in the order of names. */
    public static Map<String, String> countries() {
        return COUNTRIES;
    }

    private static Map<String, String> allCountries() {
        return byName(HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.matches("[a-z]{2}"))
                .map(code -> Map.entry(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH))));
    }

    /** The regions of a country that have holidays of their own, likewise. */
    public static Map<String, String> regions(String country) {
        return country.isEmpty() ? Map.of() : REGIONS.computeIfAbsent(country, Holidays::allRegions);
    }

    private static Map<String, String> allRegions(String country) {
        return byName(of(country).getCalendarHierarchy().getChildren().entrySet().stream()
                .map(region -> Map.entry(region.getKey(), description(region.getValue()))));
    }

    static boolean isWeekend(LocalDate day, String country) {
        var week = Calendar.getWeekDataForRegion(country.isEmpty() ? ANYWHERE : country.toUpperCase(Locale.ROOT));
        int today = day.getDayOfWeek().getValue() % 7 + 1;
        return week.weekendOnset <= week.weekendCease
                ? today >= week.weekendOnset && today <= week.weekendCease
                : today >= week.weekendOnset || today <= week.weekendCease;
    }

    static boolean isHoliday(LocalDate day, String country, String region) {
        if (country.isEmpty()) return false;
        var regions = region.isEmpty() ? new String[0] : new String[] {region};
        return of(country).isHoliday(day, HolidayType.PUBLIC_HOLIDAY, regions);
    }

    private static HolidayManager of(String country) {
        return MANAGERS.computeIfAbsent(country, code -> HolidayManager.getInstance(ManagerParameters.create(code)));
    }

    private static String description(CalendarHierarchy region) {
        return region.getDescription(Locale.ENGLISH);
    }

    private static Map<String, String> byName(Stream<Map.Entry<String, String>> entries) {
        var result = new LinkedHashMap<String, String>();
        entries.distinct()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(result);
    }
}
