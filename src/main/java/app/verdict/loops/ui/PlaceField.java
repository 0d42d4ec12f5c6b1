package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.PlannedInterview;
import app.verdict.texts.Reader;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** By whose clock times are meant: a place of the time zone database, or universal time. */
final class PlaceField extends ComboBox<ZoneId> {
    PlaceField(ZoneId usual, Consumer<ZoneId> chosen) {
        super(text("loops.times-are-in"));
        setItems(Stream.concat(Stream.of(usual), places().filter(place -> !place.equals(usual)))
                .toList());
        setItemLabelGenerator(PlaceField::label);
        setValue(usual);
        addValueChangeListener(change -> {
            if (change.getValue() == null) setValue(change.getOldValue());
            else chosen.accept(change.getValue());
        });
    }

    private static Stream<ZoneId> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(
                        PlannedInterview::named,
                        Collator.getInstance(Reader.current().locale())));
    }

    /** "Berlin, Europe". */
    private static String label(ZoneId place) {
        var id = place.getId();
        int slash = id.indexOf('/');
        return slash < 0 || id.startsWith("Etc/")
                ? PlannedInterview.named(place)
                : text("loops.place-in", PlannedInterview.named(place), id.substring(0, slash));
    }
}
