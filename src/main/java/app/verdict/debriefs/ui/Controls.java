package app.verdict.debriefs.ui;

import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Phase;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Room;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Competency;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What moves the meeting, for whoever runs it: on and back, the timer, the reveals; only what makes sense now. */
final class Controls extends Div {
    private static final Duration READING = Duration.ofMinutes(8);
    private static final Duration TALK = Duration.ofMinutes(6);

    private final Meetings meetings;
    private final UUID loop;
    private final Runnable refresh;
    private final Div steps = new Div();
    private final Notice notice = new Notice();
    private @Nullable Position seen;
    private List<Object> offeredBefore = List.of();

    Controls(Meetings meetings, UUID loop, Runnable refresh) {
        this.meetings = meetings;
        this.loop = loop;
        this.refresh = refresh;
        addClassName("v-controls");
        steps.addClassName("v-actions");
        add(steps, notice);
    }

    void follow(Room room) {
        seen = room.position();
        var offered = offered(room);
        if (offered.equals(offeredBefore)) return;
        offeredBefore = offered;
        steps.removeAll();
        room.previous().ifPresent(to -> step("Back", () -> meetings.move(loop, room.position(), to)));
        if (room.position().phase() == Phase.LEANS) leans(room);
        room.topic().ifPresent(topic -> topic(room, topic));
        timer(room);
        room.next()
                .ifPresent(to -> step(
                                "On to " + MeetingWay.name(room, to), () -> meetings.move(loop, room.position(), to))
                        .addThemeVariants(ButtonVariant.PRIMARY));
    }

    /** What the steps depend on: while it stays, so do the buttons, under the finger that is about to press one. */
    private static List<Object> offered(Room room) {
        return List.of(
                room.position(),
                room.way(),
                room.meeting().leansRevealed(),
                room.meeting().managerLeanRevealed(),
                room.meeting().timerEndsAt().isPresent(),
                room.topic()
                        .map(topic -> {
                            var talk = room.talk(topic.id());
                            return List.of(
                                    room.item(topic).agreed(),
                                    talk.skipped(),
                                    talk.estimatesCalled(),
                                    talk.estimatesRevealed());
                        })
                        .orElse(List.of()));
    }

    void move(Position to) {
        if (seen instanceof Position from) take(() -> meetings.move(loop, from, to));
    }

    private void leans(Room room) {
        if (!room.meeting().leansRevealed()) step("Reveal the panel's leans", () -> meetings.revealLeans(loop));
        else if (!room.meeting().managerLeanRevealed())
            step("Reveal the hiring manager's lean", () -> meetings.revealManagersLean(loop));
    }

    private void topic(Room room, Competency topic) {
        var talk = room.talk(topic.id());
        if (room.item(topic).agreed() && !talk.skipped() && !talk.estimatesCalled())
            step("Agreed, skip", () -> {
                meetings.skip(loop, topic.id());
                room.next().ifPresent(to -> meetings.move(loop, room.position(), to));
            });
        if (!talk.estimatesCalled()) step("Second estimate", () -> meetings.callEstimates(loop, topic.id()));
        else if (!talk.estimatesRevealed())
            step("Reveal the estimates", () -> meetings.revealEstimates(loop, topic.id()));
    }

    private void timer(Room room) {
        if (room.meeting().timerEndsAt().isPresent()) {
            step("Stop the timer", () -> meetings.stopTimer(loop));
            return;
        }
        if (room.position().phase() != Phase.READING && room.topic().isEmpty()) return;
        var time = room.position().phase() == Phase.READING ? READING : TALK;
        step("%d min".formatted(time.toMinutes()), () -> meetings.startTimer(loop, time))
                .setAriaLabel("Start a timer of %d minutes".formatted(time.toMinutes()));
    }

    private Button step(String words, Runnable step) {
        var button = new Button(words, click -> take(step));
        steps.add(button);
        return button;
    }

    private void take(Runnable step) {
        try {
            step.run();
            notice.clear();
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
        refresh.run();
    }
}
