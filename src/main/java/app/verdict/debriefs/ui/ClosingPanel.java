package app.verdict.debriefs.ui;

import app.verdict.debriefs.Approval;
import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.Phase;
import app.verdict.debriefs.Room;
import app.verdict.loops.Stages;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the acting person has to say at the end of a meeting: the hiring manager writes the decision, a panellist the final
 * word, the second approver the answer. Once there it stays, so that nobody loses what they are writing.
 */
final class ClosingPanel extends Div {
    private final Debriefs debriefs;
    private final Closing closing;
    private final Minutes minutes;
    private final Stages stages;
    private final UUID loop;
    private final Clock clock;
    private final Runnable refresh;
    private @Nullable DecisionForm decision;
    private @Nullable OwnFinalWord own;
    private @Nullable ApprovalAnswer answer;

    ClosingPanel(
            Debriefs debriefs,
            Closing closing,
            Minutes minutes,
            Stages stages,
            UUID loop,
            Clock clock,
            Runnable refresh) {
        this.debriefs = debriefs;
        this.closing = closing;
        this.minutes = minutes;
        this.stages = stages;
        this.loop = loop;
        this.clock = clock;
        this.refresh = refresh;
    }

    void follow(Room room) {
        var me = Acting.person();
        if (room.manager().id().equals(me)) {
            if (decision == null)
                add(decision = new DecisionForm(debriefs, closing, minutes, stages, loop, clock, refresh));
            decision.follow(room);
            return;
        }
        if (decision != null) {
            remove(decision); // the opening has another hiring manager now
            decision = null;
        }
        if (room.position().phase() == Phase.DECIDING || own != null)
            room.panellists().stream()
                    .filter(panellist -> panellist.id().equals(me))
                    .findFirst()
                    .ifPresent(panellist -> own(room, panellist));
        var asked = room.approval() instanceof Approval latest
                        && latest.approver().id().equals(me)
                ? latest
                : null;
        if (asked != null && !asked.answered() && answer == null)
            add(answer = new ApprovalAnswer(closing, loop, refresh));
        if (answer != null && (asked == null || asked.answered())) {
            remove(answer);
            answer = null;
        }
        if (answer != null) answer.follow(room);
    }

    private void own(Room room, Person panellist) {
        if (own == null) add(own = new OwnFinalWord(closing, room, panellist));
        own.follow(room);
    }
}
