package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When people work somewhere: in which time zone, and on which days, which are all but weekends and public holidays.
 *
 * @param zone as in "Europe/Berlin"; empty for the server's
 * @param country whose weekends and holidays count, as in "de"; empty for Monday to Friday without holidays
 * @param region whose holidays count besides, as in "by"; empty for those of the whole country
 */
@Embeddable
public record BusinessCalendar(
        @Column(name = "time_zone") String zone,
        @Column(name = "holiday_country") String country,
        @Column(name = "holiday_region") String region) {
    /** Monday to Friday where the server stands. */
    public static final BusinessCalendar USUAL = new BusinessCalendar("", "", "");

    public boolean isBusinessDay(LocalDate day) {
        return !Holidays.isWeekend(day, country) && !Holidays.isHoliday(day, country, region);
    }

    /** The day so many business days later. */
    public LocalDate after(LocalDate day, int businessDays) {
        var result = day;
        for (int left = businessDays; left > 0; ) {
            result = result.plusDays(1);
            if (isBusinessDay(result)) left--;
        }
        return result;
    }

    /** @param usual the server's */
    public ZoneId zoneOr(ZoneId usual) {
        return zone.isEmpty() ? usual : ZoneId.of(zone);
    }

    /** The same, if there are such a zone, country and region. */
    public BusinessCalendar checked() {
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone))
            throw new Invalid(text("loops.no-such-zone"));
        if (!country.isEmpty() && !Holidays.countries().containsKey(country))
            throw new Invalid(text("loops.no-such-country"));
        if (!region.isEmpty() && !Holidays.regions(country).containsKey(region))
            throw new Invalid(text("loops.no-such-region"));
        return this;
    }

    /** "Germany, Bavaria", or "Monday to Friday, no holidays". */
    public String words() {
        if (country.isEmpty()) return text("loops.monday-to-friday");
        var name = Holidays.country(country);
        return region.isEmpty()
                ? name
                : text(
                        "loops.country-and-region",
                        name,
                        Holidays.regions(country).getOrDefault(region, region));
    }
}
