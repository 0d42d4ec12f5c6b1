package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loop;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.loops.StepKind;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Competency;
import app.verdict.texts.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Running a debrief: opened by the hiring manager or the facilitator, and moved on by them for everybody at once. */
@Service
@Transactional
public class Meetings {
    private final Stages stages;
    private final Steps steps;
    private final MeetingRepository meetings;
    private final DiscussionRepository discussions;
    private final SecretRepository secrets;
    private final Rooms rooms;
    private final Clock clock;

    Meetings(
            Stages stages,
            Steps steps,
            MeetingRepository meetings,
            DiscussionRepository discussions,
            SecretRepository secrets,
            Rooms rooms,
            Clock clock) {
        this.stages = stages;
        this.steps = steps;
        this.meetings = meetings;
        this.discussions = discussions;
        this.secrets = secrets;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Opens the debrief; it begins with silent reading. */
    public void open(UUID loop) {
        stages.open(loop);
        meetings.save(new Meeting(loop));
    }

    /** The meeting as the acting person finds it now. */
    @Transactional(readOnly = true)
    public Room room(UUID loop) {
        return rooms.of(loop, Acting.person());
    }

    /** The same over a debrief that the acting person has just read. */
    @Transactional(readOnly = true)
    public Room room(Debrief debrief) {
        return rooms.of(debrief, Acting.person());
    }

    /**
     * Moves everybody to another position.
     *
     * @param seen where the acting person saw the meeting: somebody else may have moved it meanwhile
     */
    public void move(UUID loop, Position seen, Position to) {
        var running = run(loop);
        var meeting = running.meeting();
        if (!meeting.position().equals(seen)) throw new Invalid(text("debriefs.moved-on-by-somebody-else"));
        if (meeting.position().equals(to)) return;
        if (to.competency() != null) competency(running.debrief(), to.competency());
        meeting.move(to);
        steps.took(loop, StepKind.MOVED, to.competency(), Texts.forTheRecord(to.phase()));
    }

    /** Lets the present position take so long; the screens count it down, and nothing happens at its end. */
    public void startTimer(UUID loop, Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofHours(1)) > 0)
            throw new Invalid(text("debriefs.how-long-a-timer-runs"));
        run(loop).meeting().startTimer(clock.instant().plus(time));
        steps.somethingNew(loop);
    }

    public void stopTimer(UUID loop) {
        run(loop).meeting().stopTimer();
        steps.somethingNew(loop);
    }

    /** Notes that a competency needs no talk since all agree on it. */
    public void skip(UUID loop, UUID competency) {
        var debrief = run(loop).debrief();
        var about = competency(debrief, competency);
        if (!debrief.figures().agenda().item(about.code()).agreed())
            throw new Invalid(text("debriefs.not-agreed-on", about.name()));
        var discussion = discussion(loop, competency);
        if (discussion.skipped()) return;
        discussion.skip(clock.instant());
        steps.took(loop, StepKind.SKIPPED, competency, about.name());
    }

    /** Shows the panel's leans to everybody; the hiring manager's waits. */
    public void revealLeans(UUID loop) {
        var running = run(loop);
        boolean waitsForOwn = running.debrief().loop().opening().managedBy(Acting.person())
                && Room.hasASay(running.debrief(), Acting.person())
                && !secrets.leansIn(loop).contains(Acting.person());
        if (waitsForOwn) throw new Invalid(text("debriefs.enter-your-own-lean-first"));
        running.meeting().revealLeans(clock.instant());
        steps.took(loop, StepKind.LEANS_REVEALED, null, "");
    }

    public void revealManagersLean(UUID loop) {
        run(loop).meeting().revealManagersLean(clock.instant());
        steps.took(loop, StepKind.MANAGER_LEAN_REVEALED, null, "");
    }

    /** Asks everybody for a silent second estimate of a competency. */
    public void callEstimates(UUID loop, UUID competency) {
        var about = competency(run(loop).debrief(), competency).name();
        discussion(loop, competency).callEstimates(clock.instant());
        steps.took(loop, StepKind.ESTIMATES_CALLED, competency, about);
    }

    /** Shows the second estimates together, beside the ratings of before the talk. */
    public void revealEstimates(UUID loop, UUID competency) {
        var about = competency(run(loop).debrief(), competency).name();
        discussion(loop, competency).revealEstimates(clock.instant());
        steps.took(loop, StepKind.ESTIMATES_REVEALED, competency, about);
    }

    /** Hands out a code that puts this meeting on a big screen; an earlier code ends. */
    public String share(UUID loop) {
        var code = ScreenCode.random();
        run(loop).meeting().share(code, Acting.person());
        steps.took(loop, StepKind.SCREEN_SHARED, null, "");
        return code.text();
    }

    public void stopSharing(UUID loop) {
        run(loop).meeting().stopSharing();
        steps.took(loop, StepKind.SCREEN_ENDED, null, "");
    }

    private static Competency competency(Debrief debrief, UUID competency) {
        return debrief.rubric()
                .find(competency)
                .orElseThrow(() -> new Unknown(text("debriefs.a-competency"), competency));
    }

    private Discussion discussion(UUID loop, UUID competency) {
        return discussions.of(loop, competency).orElseGet(() -> discussions.save(new Discussion(loop, competency)));
    }

    private record Running(Debrief debrief, Meeting meeting) {}

    /** Held by whoever runs the meeting, alone until the end of the transaction. */
    private Running run(UUID loop) {
        requireOpen(stages.run(loop));
        return new Running(
                rooms.readable(loop),
                meetings.locked(loop).orElseThrow(() -> new Unknown(text("debriefs.a-meeting"), loop)));
    }

    static void requireOpen(Loop loop) {
        if (loop.stage() == Stage.DECIDED) throw new Invalid(text("debriefs.ended-with-a-decision"));
        if (loop.stage() != Stage.OPEN) throw new NotAllowed(text("debriefs.not-open-yet"));
    }
}
