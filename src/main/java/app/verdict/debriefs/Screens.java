package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Loops;
import app.verdict.loops.Stage;
import app.verdict.loops.StepKind;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting on a screen for all in the room: whoever has its code sees what has been revealed, and nothing that anybody
 * has entered for themselves. The code ends with the debrief.
 */
@Service
@Transactional(readOnly = true)
public class Screens {
    /** Nobody: whoever stands before a screen for all has no secret entries of their own on it. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final MeetingRepository meetings;
    private final Rooms rooms;
    private final Loops loops;
    private final Steps steps;
    private final Audit audit;

    Screens(MeetingRepository meetings, Rooms rooms, Loops loops, Steps steps, Audit audit) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.loops = loops;
        this.steps = steps;
        this.audit = audit;
    }

    /**
     * What a screen shows.
     *
     * @param visited the positions that the meeting has been at, the present one among them, in their order
     */
    public record Shown(Room room, List<Position> visited) {}

    /**
     * The meeting that this code opens, as it stands now, as far as whoever handed it out may read.
     *
     * @throws Unknown when no meeting has this code
     * @throws NotAllowed when its meeting is over; in the same words
     */
    public Shown shown(String code) {
        var meeting = meetings.withScreenCode(ScreenCode.typed(code).hash())
                .orElseThrow(() -> new Unknown(text("debriefs.code-opens-nothing")));
        return Acting.as(meeting.sharedBy(), () -> of(meeting));
    }

    /** The same, by somebody who has just come with the code to a screen; that they did is on record. */
    @Transactional
    public Shown opened(String code) {
        var shown = shown(code);
        audit.note(AuditAction.SCREEN_SHOWN, shown.room().meeting().loop(), List.of(), "");
        return shown;
    }

    private Shown of(Meeting meeting) {
        var loop = loops.byId(meeting.loop());
        if (loop.stage() != Stage.OPEN || !loop.runBy(Acting.person()))
            throw new NotAllowed(text("debriefs.code-opens-nothing"));
        var room = rooms.of(meeting.loop(), NOBODY);
        var visited = new LinkedHashSet<>(List.of(Position.READING));
        for (var step : steps.of(meeting.loop()))
            if (step.kind() == StepKind.MOVED)
                step.competency().map(Position::talk).ifPresent(visited::add);
        visited.add(room.position());
        if (meeting.leansRevealed()) visited.add(Position.LEANS);
        return new Shown(room, room.way().stream().filter(visited::contains).toList());
    }
}
