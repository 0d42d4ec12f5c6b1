package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.FinalWord;
import app.verdict.debriefs.Premortem;
import app.verdict.debriefs.Room;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What each panellist says in the end, for the hiring manager: in their own words once they have said it, else with room
 * to write down what they said aloud.
 */
final class PanelFields extends Div {
    private final Closing closing;
    private final UUID loop;
    private final Consumer<Runnable> trying;
    private final Map<UUID, StanceFields> fields = new LinkedHashMap<>();
    private final Map<UUID, Div> places = new LinkedHashMap<>();

    /** @param trying runs a step and tells of its refusal */
    PanelFields(Closing closing, UUID loop, Consumer<Runnable> trying) {
        this.closing = closing;
        this.loop = loop;
        this.trying = trying;
        addClassName("v-stances");
    }

    void follow(Room room) {
        for (var panellist : room.panellists()) {
            if (places.isEmpty()) add(new H3(text("debriefs.where-each-panellist-stands")));
            var place = places.computeIfAbsent(panellist.id(), id -> place());
            var said = room.finalWordOf(panellist.id()).filter(word -> inPerson(word, panellist));
            if (said.isPresent()) {
                fields.remove(panellist.id());
                place.removeAll();
                place.add(words(panellist, said.get(), room));
            } else if (!fields.containsKey(panellist.id())) {
                var own = new StanceFields(
                        panellist,
                        room.debrief().rubric(),
                        false,
                        room.finalWordOf(panellist.id()),
                        (premortem, stance, competency, sentence) -> trying.accept(
                                () -> closing.stateFor(loop, panellist.id(), premortem, stance, competency, sentence)));
                fields.put(panellist.id(), own);
                place.removeAll();
                place.add(own);
            }
        }
    }

    List<Dissent> dissents() {
        return fields.values().stream().flatMap(one -> one.dissent().stream()).toList();
    }

    List<Premortem> premortems() {
        return fields.values().stream().flatMap(one -> one.premortem().stream()).toList();
    }

    private Div place() {
        var place = new Div();
        add(place);
        return place;
    }

    /** A hiring manager on the panel fills the same fields for themselves, here. */
    private static boolean inPerson(FinalWord word, Person panellist) {
        return word.inPerson() && word.complete() && !panellist.id().equals(Acting.person());
    }

    private static Div words(Person panellist, FinalWord word, Room room) {
        var name = new Span(panellist.name());
        name.addClassName("v-strong");
        var said = new Div(
                name, new Paragraph(FinalWords.stance(word, room.debrief().rubric())));
        if (!word.premortem().isBlank()) said.add(new Paragraph(text("debriefs.might-go-wrong", word.premortem())));
        said.addClassNames("v-said", "v-text");
        return said;
    }
}
