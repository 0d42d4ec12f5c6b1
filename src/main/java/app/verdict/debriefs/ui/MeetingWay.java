package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Phase;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Room;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way through the meeting: where it is, what is done; whoever runs it jumps from here. */
final class MeetingWay extends OrderedList {
    private List<Position> shown = List.of();
    private boolean movable;

    MeetingWay() {
        addClassName("v-way");
        getElement().setAttribute("aria-label", text("debriefs.the-meeting"));
    }

    /** @param move null for those who follow */
    void follow(Room room, @Nullable Consumer<Position> move) {
        if (!room.way().equals(shown) || (move != null) != movable) build(room, move);
        for (int i = 0; i < shown.size(); i++)
            mark(room, shown.get(i), getComponentAt(i).getElement());
    }

    private void build(Room room, @Nullable Consumer<Position> move) {
        shown = room.way();
        movable = move != null;
        removeAll();
        // wider than a small screen: without buttons in it, it must be reachable itself to be scrolled by the keyboard
        if (move == null) getElement().setAttribute("tabindex", "0");
        else getElement().removeAttribute("tabindex");
        for (var position : shown) {
            var name = name(room, position);
            add(new ListItem(move == null ? new Span(name) : new NativeButton(name, click -> move.accept(position))));
        }
    }

    private static void mark(Room room, Position position, Element entry) {
        boolean was = entry.hasAttribute("aria-current");
        boolean is = position.equals(room.position());
        if (is && !was) {
            entry.setAttribute("aria-current", "step");
            entry.executeJs("this.parentElement.scrollLeft = this.offsetLeft - this.parentElement.offsetLeft - 40");
        } else if (was && !is) entry.removeAttribute("aria-current");
        state(room, position)
                .ifPresentOrElse(
                        state -> entry.setAttribute("data-state", state), () -> entry.removeAttribute("data-state"));
    }

    static String name(Room room, Position position) {
        return position.competency() == null
                ? position.phase().words()
                : room.debrief().rubric().competency(position.competency()).name();
    }

    private static Optional<String> state(Room room, Position position) {
        if (position.phase() == Phase.LEANS && room.meeting().leansRevealed()) return Optional.of("done");
        if (position.competency() == null) return Optional.empty();
        var talk = room.talk(position.competency());
        if (talk.skipped()) return Optional.of("skipped");
        return talk.estimatesRevealed() ? Optional.of("done") : Optional.empty();
    }
}
