package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.BusinessCalendar;
import app.verdict.loops.Holidays;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** Chooses a time zone, and whose holidays count. */
public final class CalendarFields extends Div {
    private final ComboBox<String> zone = new ComboBox<>(text("ui.time-zone"));
    private final ComboBox<String> country = new ComboBox<>(text("ui.holidays-of"));
    private final ComboBox<String> region = new ComboBox<>(text("ui.region"));

    public CalendarFields(BusinessCalendar now) {
        addClassName("v-form");
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
                .sorted()
                .toList());
        zone.setPlaceholder(text("ui.as-the-server"));
        zone.setClearButtonVisible(true);
        choice(country, Holidays.countries());
        country.setPlaceholder(text("ui.no-holidays"));
        country.addValueChangeListener(change -> regions());
        region.setPlaceholder(text("ui.whole-country"));
        show(now);
        add(zone, country, region);
    }

    private void show(BusinessCalendar now) {
        if (!now.zone().isEmpty()) zone.setValue(now.zone());
        if (!now.country().isEmpty()) country.setValue(now.country());
        regions();
        if (!now.region().isEmpty()) region.setValue(now.region());
    }

    private void regions() {
        var all = Holidays.regions(chosen(country));
        region.clear();
        choice(region, all);
        region.setVisible(!all.isEmpty());
    }

    private static void choice(ComboBox<String> field, Map<String, String> names) {
        field.setItems(names.keySet());
        field.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        field.setClearButtonVisible(true);
    }

    public BusinessCalendar value() {
        return new BusinessCalendar(chosen(zone), chosen(country), chosen(region));
    }

    private static String chosen(ComboBox<String> field) {
        return Objects.requireNonNullElse(field.getValue(), "");
    }
}
