package app.verdict.debriefs.ui;

import app.verdict.debriefs.Minutes;
import app.verdict.rubrics.Competency;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one writes down on one competency: a line for the record and, for whoever runs the meeting, the rulings. */
final class NotesOn extends Div {
    private final Minutes minutes;
    private final UUID loop;
    private final Competency topic;
    private final ScribeEntry scribe;
    private @Nullable RulingFields rulings;

    NotesOn(Minutes minutes, UUID loop, Competency topic) {
        this.minutes = minutes;
        this.loop = loop;
        this.topic = topic;
        addClassName("v-notes-on");
        add(scribe = new ScribeEntry(line -> minutes.note(loop, topic.id(), line)));
    }

    ScribeEntry scribe() {
        return scribe;
    }

    /** The fields for rulings, for whoever runs the meeting on a gate; else none. */
    @Nullable
    RulingFields rulings(boolean runs) {
        if (runs && topic.gate() && rulings == null)
            add(
                    rulings = new RulingFields((card, gate, seen, text) -> {
                        minutes.rule(loop, card, gate, seen, text);
                        return true;
                    }));
        return runs ? rulings : null;
    }
}
