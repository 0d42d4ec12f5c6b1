package app.verdict.loops;

import app.verdict.texts.Reader;
import com.ibm.icu.util.Calendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weekends as Unicode's CLDR knows them, and public holidays as Jollyday does, by country and region. */
public final class Holidays {
    /** The world, in CLDR: Saturday and Sunday. */
    private static final String ANYWHERE = "001";

    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .filter(code -> code.matches("[a-z]{2}"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, HolidayManager> MANAGERS = new ConcurrentHashMap<>();

    private Holidays() {}

    /** Every country whose holidays are known: its code by its name, in the order of names. */
    public static Map<String, String> countries() {
        return byName(COUNTRIES.stream().map(code -> Map.entry(code, country(code))));
    }

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Reader.current().locale());
    }

    /** The regions of a country that have holidays of their own, likewise. */
    public static Map<String, String> regions(String country) {
        var language = Reader.current().locale();
        return country.isEmpty()
                ? Map.of()
                : byName(of(country).getCalendarHierarchy().getChildren().entrySet().stream()
                        .map(region ->
                                Map.entry(region.getKey(), region.getValue().getDescription(language))));
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

    private static Map<String, String> byName(Stream<Map.Entry<String, String>> entries) {
        var alphabetical = Collator.getInstance(Reader.current().locale());
        var result = new LinkedHashMap<String, String>();
        entries.sorted(Map.Entry.comparingByValue(alphabetical))
                .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(result);
    }
}
