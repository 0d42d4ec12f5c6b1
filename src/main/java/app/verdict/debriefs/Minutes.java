package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loops;
import app.verdict.loops.Stages;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import app.verdict.scorecards.Independence;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting writes down while it talks. */
@Service
@Transactional
public class Minutes {
    private final Loops loops;
    private final Stages stages;
    private final Steps steps;
    private final Rooms rooms;
    private final People people;
    private final MinutesRepository minutes;
    private final ClosingRepository closing;
    private final Clock clock;

    Minutes(
            Loops loops,
            Stages stages,
            Steps steps,
            Rooms rooms,
            People people,
            MinutesRepository minutes,
            ClosingRepository closing,
            Clock clock) {
        this.loops = loops;
        this.stages = stages;
        this.steps = steps;
        this.rooms = rooms;
        this.people = people;
        this.minutes = minutes;
        this.closing = closing;
        this.clock = clock;
    }

    /** Adds a line on a competency; anybody in the meeting may keep the minutes, and not whoever reads for an access request. */
    public void note(UUID loop, UUID competency, String text) {
        var held = loops.keptOpen(loop);
        Meetings.requireOpen(held);
        var reading = Independence.of(held, Acting.person());
        if (reading != Independence.OPEN) throw new NotAllowed(reading.explain(held));
        if (rooms.readable(loop).rubric().find(competency).isEmpty())
            throw new Unknown(text("debriefs.a-competency"), competency);
        minutes.save(new ScribeLine(loop, competency, text, people.acting(), clock.instant()));
        steps.somethingNew(loop);
    }

    /**
     * Writes down how a gate rating below the bar is weighed; whoever runs the meeting, while nothing is decided.
     *
     * @param seen the ruling that it takes the place of; empty where there was none
     * @throws Invalid when somebody else has written on it meanwhile: nothing of theirs is written over
     */
    public void rule(UUID loop, UUID scorecard, UUID competency, String seen, String text) {
        Meetings.requireOpen(stages.run(loop));
        if (rooms.readable(loop).belowBar().stream()
                .noneMatch(rating -> rating.scorecard().id().equals(scorecard)
                        && rating.gate().id().equals(competency)))
            throw new Invalid(text("debriefs.what-a-ruling-is-about"));
        var kept = Invalid.atMost(text("debriefs.the-ruling"), text.strip(), 4000);
        if (minutes.rule(loop, scorecard, competency, seen, kept) == 0)
            throw new Invalid(text("debriefs.ruling-written-meanwhile"));
        closing.touched(loop);
        steps.somethingNew(loop);
    }
}
