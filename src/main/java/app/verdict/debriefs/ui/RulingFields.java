package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.BelowBar;
import app.verdict.debriefs.Room;
import app.verdict.debriefs.Ruling;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How each gate rating below the bar is weighed; kept while it is written, one field a rating. */
final class RulingFields extends Div {
    private static final int KEEP_AFTER_MS = 1200;

    /** Told of a ruling as soon as there is a pause in the writing. */
    interface Keeper {
        /**
         * @param seen what stood there before, as far as this screen knows
         * @return whether it was kept
         */
        boolean rule(UUID scorecard, UUID gate, String seen, String text);
    }

    private record Key(UUID scorecard, UUID gate) {}

    private final Map<Key, TextArea> texts = new LinkedHashMap<>();
    private final Map<Key, String> known = new LinkedHashMap<>();
    private final Set<Key> writing = new HashSet<>();
    private final Keeper keeper;

    RulingFields(Keeper keeper) {
        this.keeper = keeper;
        addClassName("v-rulings");
    }

    /** Adds the fields that are not there yet, and takes over what was written elsewhere where nothing was written here. */
    void follow(Room room, List<BelowBar> ratings) {
        for (var rating : ratings) {
            var key = new Key(rating.scorecard().id(), rating.gate().id());
            var there = room.rulingOn(rating).orElse("");
            var before = known.put(key, there);
            if (texts.get(key) instanceof TextArea field) {
                if (field.getValue().equals(before) && !writing.contains(key)) field.setValue(there);
                if (field.getValue().strip().equals(there)) field.setHelperText(null);
                else if (!there.equals(before)) field.setHelperText(text("debriefs.written-elsewhere", there));
                continue;
            }
            if (texts.isEmpty()) add(new H3(text("debriefs.rulings")));
            var text = new TextArea(text(
                    "debriefs.how-was-it-weighed",
                    rating.gate().name(),
                    text("debriefs.rating", rating.rating().name()),
                    rating.scorecard().author().name()));
            text.setValue(there);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(KEEP_AFTER_MS);
            text.addValueChangeListener(change -> {
                if (change.isFromClient()) keep(key, change.getValue());
            });
            // between two keys the page holds words that the server does not know of yet
            text.addFocusListener(focus -> writing.add(key));
            text.addBlurListener(blur -> writing.remove(key));
            texts.put(key, text);
            add(text);
        }
    }

    private void keep(Key key, String text) {
        if (keeper.rule(key.scorecard(), key.gate(), known.getOrDefault(key, ""), text)) known.put(key, text.strip());
    }

    /** The rulings that say something. */
    List<Ruling> rulings() {
        return texts.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().isBlank())
                .map(entry -> new Ruling(
                        entry.getKey().scorecard(),
                        entry.getKey().gate(),
                        entry.getValue().getValue()))
                .toList();
    }
}
