package app.verdict.debriefs.ui;

import app.verdict.debriefs.Phase;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Room;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The way through the meeting: where it is, what is done; whoever runs it jumps from here. */
final class MeetingWay extends OrderedList {
    private List<?> shown = List.of();
    private boolean movable;

    MeetingWay() {
        addClassName("v-way");
        getElement().setAttribute("aria-label", "The meeting");
    }

    /** @param move null for those who follow */
    void follow(Room room, @org.jspecify.annotations.Nullable Consumer<Position> move) {
        var now = room.way().stream()
                .map(position -> List.of(position, position.equals(room.position()), state(room, position)))
                .toList();
        if (now.equals(shown) && getComponentCount() > 0 && (move != null) == movable) return;
        shown = now;
        movable = move != null;
        removeAll();
        // wider than a small screen: without buttons in it, it must be reachable itself to be scrolled by the keyboard
        if (move == null) getElement().setAttribute("tabindex", "0");
        else getElement().removeAttribute("tabindex");
        for (var position : room.way()) {
            var name = name(room, position);
            var entry = new ListItem();
            if (move == null) entry.add(new Span(name));
            else entry.add(new NativeButton(name, click -> move.accept(position)));
            if (position.equals(room.position())) {
                entry.getElement().setAttribute("aria-current", "step");
                entry.getElement()
                        .executeJs(
                                "this.parentElement.scrollLeft = this.offsetLeft - this.parentElement.offsetLeft - 40");
            }
            state(room, position).ifPresent(state -> entry.getElement().setAttribute("data-state", state));
            add(entry);
        }
    }

    static String name(Room room, Position position) {
        return position.competency() == null
                ? position.phase().words()
                : room.debrief().rubric().competency(position.competency()).name();
    }

    private static java.util.Optional<String> state(Room room, Position position) {
        if (position.phase() == Phase.LEANS && room.meeting().leansRevealed()) return java.util.Optional.of("done");
        if (position.competency() == null) return java.util.Optional.empty();
        var talk = room.talk(position.competency());
        if (talk.skipped()) return java.util.Optional.of("skipped");
        return talk.estimatesRevealed() ? java.util.Optional.of("done") : java.util.Optional.empty();
    }
}
