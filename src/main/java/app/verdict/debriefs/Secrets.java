package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loops;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each participant enters for themselves, seen by nobody else until it is revealed together. */
@Service
@Transactional
public class Secrets {
    private final Debriefs debriefs;
    private final Loops loops;
    private final Steps steps;
    private final MeetingRepository meetings;
    private final DiscussionRepository discussions;
    private final SecretRepository secrets;
    private final Clock clock;

    Secrets(
            Debriefs debriefs,
            Loops loops,
            Steps steps,
            MeetingRepository meetings,
            DiscussionRepository discussions,
            SecretRepository secrets,
            Clock clock) {
        this.debriefs = debriefs;
        this.loops = loops;
        this.steps = steps;
        this.meetings = meetings;
        this.discussions = discussions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Enters where the acting person leans, or changes it while no lean is revealed. */
    public void lean(UUID loop, Rating rating) {
        var meeting = participating(loop);
        if (meeting.leansRevealed()) throw new Invalid(text("debriefs.your-lean-stays"));
        secrets.lean(loop, Acting.person(), level(rating), clock.instant());
        steps.somethingNew(loop);
    }

    /** Enters how the acting person sees a competency after the talk, between the call for it and the reveal. */
    public void estimate(UUID loop, UUID competency, Rating rating) {
        participating(loop);
        discussions
                .of(loop, competency)
                .orElseThrow(() -> new Invalid(text("debriefs.estimate-not-called-yet")))
                .requireEntering();
        secrets.estimate(loop, competency, Acting.person(), level(rating), clock.instant());
        steps.somethingNew(loop);
    }

    /** Holds the meeting so that nothing is revealed meanwhile. */
    private Meeting participating(UUID loop) {
        Meetings.requireOpen(loops.keptOpen(loop));
        var debrief = debriefs.of(loop);
        if (!debrief.open()) throw new NotAllowed(debrief.reading().explain(debrief.loop()));
        if (!Room.hasASay(debrief, Acting.person())) throw new NotAllowed(text("debriefs.you-have-no-say"));
        return meetings.shared(loop).orElseThrow(() -> new Unknown(text("debriefs.a-meeting"), loop));
    }

    private static int level(Rating rating) {
        return rating.level().orElseThrow(() -> new Invalid(text("debriefs.choose-a-point")));
    }
}
