package app.verdict.records;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecidedPanels;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Panels;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Moment;
import app.verdict.rubrics.Rating;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Loops that were decided long ago, by walking through the same doors at another moment. */
record OldLoops(Examples examples, Debriefs debriefs, Clock clock) {
    static final int MONTHS_OF_CALIFORNIA = 48;

    /** A loop of two interviewers, decided so many months ago. */
    Panel decided(int monthsAgo) {
        return Moment.at(ago(monthsAgo), () -> {
            var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
            return decide(panel);
        });
    }

    /** One that is due. */
    Panel due() {
        return decided(MONTHS_OF_CALIFORNIA + 1);
    }

    /** A loop of two interviewers, one of whom has submitted; planned and called off so many months ago. */
    Panel calledOff(Panels panels, int plannedMonthsAgo, int monthsAgo) {
        var panel = Moment.at(ago(plannedMonthsAgo), () -> {
            var planned = examples.panel("PM", 2, Visibility.AFTER_OWN);
            examples.submit(planned, planned.interviewer(0), Rating.YES);
            return planned;
        });
        Moment.at(ago(monthsAgo), () -> callOff(panels, panel));
        return panel;
    }

    static void callOff(Panels panels, Panel panel) {
        Acting.as(panel.manager().id(), () -> panels.callOff(panel.loop().id(), "They took another offer."));
    }

    Panel decide(Panel panel) {
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES);
        DecidedPanels.decide(examples, debriefs, panel, Outcome.HIRE, Stance.AGREE);
        return panel;
    }

    Instant ago(int months) {
        return clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
