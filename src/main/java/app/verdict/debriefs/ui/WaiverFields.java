package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Room;
import app.verdict.debriefs.Waiver;
import app.verdict.ui.Help;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why a hire does not wait for another interview, one field for each gate that too few have rated. */
final class WaiverFields extends Div {
    private final Map<UUID, TextArea> texts = new LinkedHashMap<>();

    WaiverFields() {
        addClassName("v-rulings");
        add(Help.beside(new H3(text("debriefs.gates-too-few-have-rated")), Word.WAIVER));
        setVisible(false);
    }

    void follow(Room room) {
        var gates = room.debrief().insufficientGates();
        texts.entrySet().removeIf(entry -> {
            boolean settled = gates.stream().noneMatch(gate -> gate.id().equals(entry.getKey()));
            if (settled) remove(entry.getValue());
            return settled;
        });
        for (var gate : gates)
            texts.computeIfAbsent(gate.id(), id -> {
                var text = new TextArea(text("debriefs.why-not-wait", gate.name()));
                add(text);
                return text;
            });
        boolean hires = room.proposal() != null
                && room.proposal().outcome().filter(Outcome.HIRE::equals).isPresent();
        setVisible(hires && !gates.isEmpty());
    }

    /** Those that say something. */
    List<Waiver> waivers() {
        return texts.entrySet().stream()
                .filter(entry -> isVisible() && !entry.getValue().getValue().isBlank())
                .map(entry -> new Waiver(entry.getKey(), entry.getValue().getValue()))
                .toList();
    }
}
