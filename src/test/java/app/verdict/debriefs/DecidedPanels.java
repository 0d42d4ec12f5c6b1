package app.verdict.debriefs;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.people.Acting;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/** Panels whose hiring manager has decided with everything in it that the debrief asks for. */
public final class DecidedPanels {
    private DecidedPanels() {}

    /** Decides with the first panellist taking this stance, and the others agreeing. */
    public static void decide(Examples examples, Debriefs debriefs, Panel panel, Outcome outcome, Stance first) {
        var loop = panel.loop().id();
        examples.openDebrief(panel);
        Acting.as(panel.manager().id(), () -> {
            var complete = CompleteDrafts.of(debriefs.of(loop), outcome);
            var stances = new ArrayList<>(complete.dissents());
            stances.replaceAll(agreeing ->
                    agreeing.personId().equals(panel.interviewer(0).id()) ? stance(panel, first) : agreeing);
            debriefs.decide(
                    loop,
                    new DecisionDraft(
                            outcome,
                            complete.level(),
                            complete.reasons(),
                            complete.wouldChange(),
                            complete.evidence(),
                            complete.rulings(),
                            complete.waivers(),
                            stances,
                            complete.premortems(),
                            complete.without(),
                            complete.reviewOn()));
        });
    }

    /** The first moment of the day on which these decisions are to be reviewed, 1 January 2099. */
    public static Instant reviewDay(Clock clock) {
        return LocalDate.of(2099, 1, 1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Dissent stance(Panel panel, Stance stance) {
        var about = panel.rubric().competencies().getFirst().id();
        return new Dissent(
                panel.interviewer(0).id(),
                stance,
                stance == Stance.AGREE ? null : about,
                stance == Stance.AGREE ? "" : "Heard it otherwise.");
    }
}
