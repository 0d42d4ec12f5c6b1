package app.verdict.debriefs.ui;

import app.verdict.debriefs.Room;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;

/** All there is to read before anybody speaks, each at their own pace. */
final class ReadingMatter extends Div {
    ReadingMatter(Room room, When when) {
        addClassName("v-facts");
        var debrief = room.debrief();
        var talk = new Talk(debrief, room.figures(), when, null, competency -> {});
        add(
                new GateStrip(room.figures()),
                new RatingMatrix(debrief, room.figures(), talk::about),
                talk,
                new UntiedNotes(debrief, when),
                new MarkerTimeline(debrief, when));
    }
}
