package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
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
    private final Map<Offer, Button> buttons = new LinkedHashMap<>();
    private @Nullable Position seen;

    Controls(Meetings meetings, UUID loop, Runnable refresh) {
        this.meetings = meetings;
        this.loop = loop;
        this.refresh = refresh;
        addClassName("v-controls");
        steps.addClassName("v-actions");
        add(steps, notice);
    }

    /** What a button offers; while it is offered it is the same button, under the finger that is about to press it. */
    private record Offer(String words, String spoken, Position at, boolean primary) {}

    void follow(Room room) {
        seen = room.position();
        var offers = offers(room);
        buttons.keySet().retainAll(offers.keySet());
        steps.getChildren()
                .filter(button -> !buttons.containsValue(button))
                .toList()
                .forEach(steps::remove);
        int place = 0;
        for (var offer : offers.entrySet()) {
            if (!buttons.containsKey(offer.getKey())) {
                var button = button(offer.getKey(), offer.getValue());
                buttons.put(offer.getKey(), button);
                steps.addComponentAtIndex(place, button);
            }
            place++;
        }
    }

    private Button button(Offer offer, Runnable step) {
        var button = new Button(offer.words(), click -> take(step));
        if (offer.primary()) button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel(offer.spoken());
        return button;
    }

    /** What makes sense now, with what it does, in the order in which it is shown. */
    private Map<Offer, Runnable> offers(Room room) {
        var offers = new LinkedHashMap<Offer, Runnable>();
        var at = room.position();
        BiConsumer<String, Runnable> offer = (words, step) -> offers.put(new Offer(words, words, at, false), step);
        room.previous().ifPresent(to -> offer.accept(text("debriefs.back"), () -> meetings.move(loop, at, to)));
        if (at.phase() == Phase.LEANS) leans(room, offer);
        room.topic().ifPresent(topic -> topic(room, topic, offer));
        timer(room, offers);
        room.next().ifPresent(to -> offers.put(onTo(room, to), () -> meetings.move(loop, at, to)));
        return offers;
    }

    void move(Position to) {
        if (seen instanceof Position from) take(() -> meetings.move(loop, from, to));
    }

    private void leans(Room room, BiConsumer<String, Runnable> offer) {
        if (!room.meeting().leansRevealed())
            offer.accept(text("debriefs.reveal-leans"), () -> meetings.revealLeans(loop));
        else if (!room.meeting().managerLeanRevealed())
            offer.accept(text("debriefs.reveal-managers-lean"), () -> meetings.revealManagersLean(loop));
    }

    private void topic(Room room, Competency topic, BiConsumer<String, Runnable> offer) {
        var talk = room.talk(topic.id());
        if (room.item(topic).agreed() && !talk.skipped() && !talk.estimatesCalled())
            offer.accept(text("debriefs.skip"), () -> {
                meetings.skip(loop, topic.id());
                room.next().ifPresent(to -> meetings.move(loop, room.position(), to));
            });
        if (!talk.estimatesCalled())
            offer.accept(text("debriefs.second-estimate"), () -> meetings.callEstimates(loop, topic.id()));
        else if (!talk.estimatesRevealed())
            offer.accept(text("debriefs.reveal-estimates"), () -> meetings.revealEstimates(loop, topic.id()));
    }

    private static Offer onTo(Room room, Position to) {
        var words = text("debriefs.on-to", MeetingWay.name(room, to));
        return new Offer(words, words, room.position(), true);
    }

    private void timer(Room room, Map<Offer, Runnable> offers) {
        var at = room.position();
        boolean reading = at.phase() == Phase.READING;
        if (room.meeting().timerEndsAt().isPresent()) {
            var words = text("debriefs.stop-the-timer");
            offers.put(new Offer(words, words, at, false), () -> meetings.stopTimer(loop));
        } else if (reading || room.topic().isPresent()) {
            var time = reading ? READING : TALK;
            long minutes = time.toMinutes();
            offers.put(
                    new Offer(text("debriefs.timer", minutes), text("debriefs.start-a-timer", minutes), at, false),
                    () -> meetings.startTimer(loop, time));
        }
    }

    private void take(Runnable step) {
        try {
            step.run();
            notice.clear();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        refresh.run();
    }
}
