package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.BelowBar;
import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.Phase;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Room;
import app.verdict.debriefs.Secrets;
import app.verdict.loops.LoopNews;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.people.Acting;
import app.verdict.rubrics.Competency;
import app.verdict.scorecards.Readings;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The debrief as a meeting: one position for everybody, moved by whoever runs it, each with their own entries. */
@Route(Addresses.RUN)
@PermitAll
class RunView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Meetings meetings;
    private final Secrets secrets;
    private final Minutes minutes;
    private final Closing closing;
    private final Debriefs debriefs;
    private final Stages stages;
    private final Readings readings;
    private final Clock clock;
    private final When when;
    private final Div head = new Div();
    private final MeetingTimer timer = new MeetingTimer();
    private final MeetingWay way = new MeetingWay();
    private final Div follow = new Div();
    private final Div controlsPlace = new Div();
    private final Div board = new Div();
    private final Div question = new Div();
    private final Div notes = new Div();
    private final Map<UUID, NotesOn> notesAt = new HashMap<>();
    private final Div matter = new Div();
    private final Div closingPlace = new Div();
    private @Nullable Controls controls;
    private @Nullable ClosingPanel closingPanel;
    private @Nullable ScribeEntry scribe;
    private @Nullable RulingFields rulings;
    private @Nullable Position shownAt;
    private @Nullable Position matterFor;
    private List<Object> matterOf = List.of();
    private List<Object> shown = List.of();
    private String askedFor = "";
    private @Nullable Position notesFor;
    private String title = titled(text("debriefs.debrief"));
    private UUID id = new UUID(0, 0);

    RunView(
            Meetings meetings,
            Secrets secrets,
            Minutes minutes,
            Closing closing,
            Debriefs debriefs,
            Stages stages,
            Readings readings,
            LoopNews news,
            Clock clock) {
        this.meetings = meetings;
        this.secrets = secrets;
        this.minutes = minutes;
        this.closing = closing;
        this.debriefs = debriefs;
        this.stages = stages;
        this.readings = readings;
        this.clock = clock;
        this.when = new When(clock);
        addClassName("v-run");
        head.addClassName("v-head");
        follow.addClassName("v-follow");
        follow.getElement().setAttribute("role", "status");
        var entries = new Div(question, notes);
        entries.addClassName("v-entries");
        var table = new Div(board, entries);
        table.addClassName("v-run-table");
        LiveLoop.on(this, news, () -> id, this::refresh);
        add(head, way, controlsPlace, follow, table, closingPlace, matter);
    }

    @Override
    public void setParameter(BeforeEvent event, String loop) {
        id = Addresses.id("loop", loop);
        var debrief = debriefs.of(id);
        if (debrief.loop().stage() != Stage.OPEN || !debrief.open()) {
            event.forwardTo(Addresses.debrief(id));
            return;
        }
        shown = List.of();
        shownAt = null;
        askedFor = "";
        notesFor = null;
        notesAt.clear();
        matterFor = null;
        closingPanel = null;
        controls = null;
        List.of(controlsPlace, question, notes, board, closingPlace, matter).forEach(Div::removeAll);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows what is so now. Whoever is typing is not moved: they are told where the meeting is, and follow when done. */
    private void refresh() {
        var debrief = debriefs.of(id);
        if (debrief.loop().stage() != Stage.OPEN || !debrief.open()) {
            getUI().ifPresent(ui -> ui.navigate(Addresses.debrief(id)));
            return;
        }
        var room = meetings.room(debrief);
        if (room.happenings().equals(shown)) return;
        shown = room.happenings();
        title = titled(
                text("debriefs.debrief-of", room.debrief().loop().candidate().name()));
        head(room);
        timer.follow(room);
        controls(room);
        if (shownAt != null && !shownAt.equals(room.position()) && typing()) offerToFollow(room);
        else show(room);
    }

    private void show(Room room) {
        follow.removeAll();
        shownAt = room.position();
        entries(room);
        board.removeAll();
        board.add(new RoomBoard(room, room.position(), when, false));
        matter(room);
        closing(room);
    }

    /** What one reads up close: all of it before anybody speaks, then the evidence of what is talked about. */
    private void matter(Room room) {
        if (room.position().equals(matterFor) && room.debrief().happenings().equals(matterOf)) return;
        matterFor = room.position();
        matterOf = room.debrief().happenings();
        matter.removeAll();
        readings.note(room.debrief().scorecards());
        if (room.position().phase() == Phase.READING) matter.add(new ReadingMatter(room, when));
        room.topic().ifPresent(topic -> {
            var evidence = new EvidenceBoard(room.debrief(), when);
            evidence.show(topic);
            matter.add(evidence);
        });
    }

    private void offerToFollow(Room room) {
        follow.removeAll();
        follow.add(
                new Paragraph(text("debriefs.meeting-has-moved-on", MeetingWay.name(room, room.position()))),
                new Button(text("debriefs.follow"), click -> show(meetings.room(id))));
    }

    private boolean typing() {
        return scribe != null && scribe.typing();
    }

    private void head(Room room) {
        head.removeAll();
        var loop = room.debrief().loop();
        var opening = new Span(text(
                "debriefs.run-by",
                loop.opening().title(),
                loop.opening().level().name(),
                room.manager().name(),
                loop.facilitator().isPresent() ? "yes" : "no"));
        opening.addClassName("v-muted");
        head.add(
                new Div(new H1(loop.candidate().name()), opening),
                timer,
                new DecisionClock(loop, clock),
                new Link(Addresses.debrief(id), text("debriefs.all-figures")));
        if (loop.runBy(Acting.person()))
            head.add(new ScreenButton(meetings, id, room.meeting().shared()));
    }

    private void controls(Room room) {
        boolean runs = room.debrief().loop().runBy(Acting.person());
        if (runs && controls == null) controlsPlace.add(controls = new Controls(meetings, id, this::refresh));
        if (!runs && controls != null) {
            controlsPlace.removeAll();
            controls = null;
        }
        if (controls != null) controls.follow(room);
        way.follow(room, controls == null ? null : controls::move);
    }

    /** The acting person's own fields for this position; each stays as long as what it asks for does. */
    private void entries(Room room) {
        if (!asked(room).equals(askedFor)) {
            askedFor = asked(room);
            question.removeAll();
            if (hasASay(room)) ask(room);
        }
        if (!room.position().equals(notesFor)) {
            notesFor = room.position();
            scribe = null;
            rulings = null;
            notesAt.values().forEach(place -> place.getStyle().set("display", "none"));
            room.topic().ifPresent(topic -> takeNotes(room, topic));
        }
        if (rulings instanceof RulingFields fields)
            room.topic().ifPresent(topic -> fields.follow(room, belowBar(room, topic)));
    }

    /** What was begun on a competency waits there, out of sight, until the meeting comes back to it. */
    private void takeNotes(Room room, Competency topic) {
        var place = notesAt.computeIfAbsent(topic.id(), key -> new NotesOn(minutes, id, topic));
        if (place.getParent().isEmpty()) notes.add(place);
        place.getStyle().remove("display");
        scribe = place.scribe();
        rulings = place.rulings(room.debrief().loop().runBy(Acting.person()));
    }

    private static List<BelowBar> belowBar(Room room, Competency gate) {
        return room.debrief().belowBar().stream()
                .filter(rating -> rating.gate().id().equals(gate.id()))
                .toList();
    }

    private void ask(Room room) {
        var me = Acting.person();
        if (room.position().phase() == Phase.LEANS && !revealed(room))
            question.add(new SecretEntry(
                    text("debriefs.where-do-you-lean"), room.leans().get(me), rating -> secrets.lean(id, rating)));
        room.topic()
                .filter(topic -> open(room.talk(topic.id())))
                .ifPresent(topic -> question.add(new SecretEntry(
                        text("debriefs.how-do-you-see-it-now", topic.name()),
                        room.talk(topic.id()).estimates().get(me),
                        rating -> secrets.estimate(id, topic.id(), rating))));
    }

    private String asked(Room room) {
        boolean estimating =
                room.topic().map(topic -> open(room.talk(topic.id()))).orElse(false);
        return "%s %s %s %s".formatted(room.position(), revealed(room), estimating, hasASay(room));
    }

    private static boolean open(Room.Talked talk) {
        return talk.estimatesCalled() && !talk.estimatesRevealed();
    }

    private static boolean revealed(Room room) {
        return room.meeting().leansRevealed();
    }

    private static boolean hasASay(Room room) {
        return room.hasASay(Acting.person());
    }

    private void closing(Room room) {
        // out of sight, not away: what somebody is writing there still reaches the server
        boolean deciding = room.position().phase() == Phase.DECIDING;
        closingPlace.getStyle().set("display", deciding ? "block" : "none");
        if (!deciding) return;
        if (closingPanel == null)
            closingPlace.add(
                    closingPanel = new ClosingPanel(debriefs, closing, minutes, stages, id, clock, this::refresh));
        closingPanel.follow(room);
    }
}
