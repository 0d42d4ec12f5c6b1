package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.CodeGuesses;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Screens;
import app.verdict.loops.LoopNews;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.people.Unknown;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A debrief on the big screen, for whoever has its code: large, quiet, and with nothing to enter. */
@Route(value = Addresses.PRESENT, autoLayout = false)
@AnonymousAllowed
class PresentView extends Page implements HasUrlParameter<String> {
    private final Screens screens;
    private final Meetings meetings;
    private final CodeGuesses guesses;
    private final AuthenticationContext authentication;
    private final Clock clock;
    private final When when;
    private final Div stage = new Div();
    private String code = "";
    private @Nullable UUID loop;
    private @Nullable Position lookingAt;

    PresentView(
            Screens screens,
            Meetings meetings,
            CodeGuesses guesses,
            LoopNews news,
            AuthenticationContext authentication,
            Clock clock) {
        this.screens = screens;
        this.meetings = meetings;
        this.guesses = guesses;
        this.authentication = authentication;
        this.clock = clock;
        this.when = new When(clock);
        addClassName("v-present");
        LiveLoop.onAny(this, news, changed -> changed.equals(loop), this::refresh);
        add(new ArrowKeys(this::step), stage);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String given) {
        code = given == null ? "" : given;
        if (code.isEmpty()) askForCode("");
        else join();
    }

    private void join() {
        loop = null;
        var from = VaadinRequest.getCurrent().getRemoteAddr();
        try {
            guesses.requirePatience(from);
        } catch (Refusal impatient) {
            askForCode(impatient.getMessage());
            return;
        }
        try {
            show(screens.opened(code));
        } catch (Refusal refusal) {
            if (refusal instanceof Unknown) guesses.wrong(from);
            askForCode(refusal.getMessage());
        }
    }

    private void refresh() {
        if (loop == null) return;
        try {
            show(screens.shown(code));
        } catch (Refusal refusal) {
            loop = null;
            askForCode(text("debriefs.left-the-screen", refusal.getMessage()));
        }
    }

    private void show(Screens.Shown shown) {
        var room = shown.room();
        loop = room.meeting().loop();
        if (lookingAt != null && !shown.visited().contains(lookingAt)) lookingAt = null;
        var position = lookingAt == null ? room.position() : lookingAt;
        var timer = new MeetingTimer();
        timer.follow(room);
        var name = new Div(
                new H1(room.debrief().loop().candidate().name()),
                new Span("%s · %s"
                        .formatted(
                                room.debrief().loop().opening().title(),
                                room.debrief().loop().opening().level())));
        var head = new Div(name, timer, new DecisionClock(room.debrief().loop(), clock));
        head.addClassName("v-head");
        var way = new MeetingWay();
        way.follow(room, null);
        stage.removeAll();
        stage.add(head, way);
        if (lookingAt != null && !lookingAt.equals(room.position()))
            stage.add(new Paragraph(text("debriefs.looking-back", MeetingWay.name(room, room.position()))));
        stage.add(new RoomBoard(room, position, when, true));
    }

    /** The arrow keys move the meeting for whoever runs it; on any other screen they look back at what was shown. */
    private void step(int by) {
        if (loop == null) return;
        try {
            var shown = screens.shown(code);
            var room = shown.room();
            boolean runs = authentication
                    .getAuthenticatedUser(SignedIn.class)
                    .filter(person -> room.debrief().loop().runBy(person.id()))
                    .isPresent();
            if (runs) {
                (by > 0 ? room.next() : room.previous())
                        .ifPresent(to -> meetings.move(room.meeting().loop(), room.position(), to));
                lookingAt = null;
            } else lookBack(shown.visited(), room.position(), by);
            refresh();
        } catch (Refusal refusal) {
            refresh();
        }
    }

    private void lookBack(List<Position> visited, Position now, int by) {
        int at = visited.indexOf(lookingAt == null ? now : lookingAt) + by;
        if (at < 0 || at >= visited.size()) return;
        lookingAt = visited.get(at).equals(now) ? null : visited.get(at);
    }

    private void askForCode(String problem) {
        stage.removeAll();
        var field = new TextField(text("debriefs.code"));
        field.setAutofocus(true);
        var notice = new Notice();
        if (!problem.isEmpty()) notice.problem(problem);
        var open = new Button(text("debriefs.show-the-debrief"), click -> {
            code = field.getValue();
            join();
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        var form = new Div(
                new H1(text("debriefs.put-a-debrief-on-this-screen")),
                new Paragraph(text("debriefs.where-to-get-a-code")),
                field,
                notice,
                open);
        form.addClassNames("v-form", "v-card");
        stage.add(form);
    }
}
