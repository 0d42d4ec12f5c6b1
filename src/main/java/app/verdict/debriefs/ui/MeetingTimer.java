package app.verdict.debriefs.ui;

import app.verdict.debriefs.Room;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How long the present position may still take, counted down by the page from the server's clock. */
@Tag("verdict-timer")
@JsModule("context://verdict/timer.js")
final class MeetingTimer extends Component {
    MeetingTimer() {
        setVisible(false);
    }

    void follow(Room room) {
        setVisible(room.meeting().timerEndsAt().isPresent());
        room.meeting()
                .timerEndsAt()
                .ifPresent(end -> getElement()
                        .setAttribute("now", String.valueOf(room.now().toEpochMilli()))
                        .setAttribute("ends", String.valueOf(end.toEpochMilli())));
    }
}
