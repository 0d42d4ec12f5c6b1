package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.Visibility;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a person may read the others' scorecards of a loop now, and if not, what opens them. The rule itself is
 * {@link #READABLE}, applied in every query; this tells it in words from the plan alone.
 */
public enum Independence {
    /** Neither on the panel nor the hiring manager; an {@link AccessRequest} may open it all the same. */
    OUTSIDE,
    /** On the panel, with the own scorecard still to be submitted. */
    OWES_OWN,
    /** The opening shows scorecards only when all of them are in. */
    AWAITS_ALL,
    /** The submitted scorecards may be read. */
    OPEN;

    /**
     * The rule, as a condition on a submitted scorecard {@code s} and a {@code :reader}: one reads one's own; others'
     * only as a panellist, as the hiring manager, once the debrief is open as its facilitator or second approver, or once
     * it is over as the administrator who answers the candidate's {@link AccessRequest}, owing no scorecard in the loop, neither the candidate nor marked as too close to them, and, where the opening says so, with the whole panel in or the others revealed.
     */
    static final String READABLE = """
             (s.author.id = :reader or (
               s.submittedAt is not null
               and exists (select 1 from Loop l where l.id = s.loopId
                 and (l.opening.hiringManager.id = :reader
                      or (l.debriefOpenedAt is not null and (l.facilitatorId = :reader or l.secondApproverId = :reader))
                      or exists (select 1 from Interview mine where mine.loop = l and mine.interviewer.id = :reader
                                 and mine.leftAt is null)
                      or ((l.closedAt is not null or (l.calledOffAt is not null
                              and not exists (select 1 from Interview still where still.loop = l
                                              and still.scorecardInAt is null and still.leftAt is null)))
                          and exists (select 1 from AccessRequest a join Person asks on asks.id = a.askedBy join asks.duties duty
                                      where a.candidateId = l.candidate.id and a.askedBy = :reader and a.opensUntil > instant
                                      and duty = app.verdict.people.Duty.ADMINISTRATOR)))
                 and not exists (select 1 from Conflict c where c.place.loop = l.id and c.place.person = :reader)
                 and not exists (select 1 from Person self where self.id = :reader
                                 and lower(self.email) = lower(l.candidate.email))
                 and not exists (select 1 from Interview owed where owed.loop = l
                      and owed.interviewer.id = :reader and owed.scorecardInAt is null and owed.leftAt is null)
                 and (l.opening.visibility = app.verdict.loops.Visibility.AFTER_OWN
                      or l.closedAt is not null
                      or l.revealedAt is not null
                      or l.debriefOpenedAt is not null
                      or not exists (select 1 from Interview open where open.loop = l and open.scorecardInAt is null
                                     and open.leftAt is null)))))
            """;

    public static Independence of(Loop loop, UUID reader) {
        var own = loop.interviewOf(reader);
        if (own.isEmpty() && !loop.opening().managedBy(reader) && !helps(loop, reader)) return OUTSIDE;
        if (own.isPresent() && !own.get().scorecardIn()) return OWES_OWN;
        if (loop.opening().visibility() == Visibility.AFTER_ALL
                && !loop.closed()
                && loop.revealedAt().isEmpty()
                && loop.debriefOpenedAt().isEmpty()
                && !loop.missing().isEmpty()) return AWAITS_ALL;
        return OPEN;
    }

    private static boolean helps(Loop loop, UUID reader) {
        return loop.debriefOpenedAt().isPresent()
                && Stream.of(loop.facilitator(), loop.secondApprover())
                        .flatMap(Optional::stream)
                        .anyMatch(reader::equals);
    }

    /** Why the scorecards are hidden and what opens them, for the person who meets them hidden. */
    public String explain(Loop loop) {
        return switch (this) {
            case OUTSIDE ->
                text(
                        "scorecards.hidden-from-others",
                        loop.opening().hiringManager().name());
            case OWES_OWN -> loop.closed() ? text("scorecards.hidden-for-good") : text("scorecards.hidden-until-yours");
            case AWAITS_ALL ->
                text(
                        "scorecards.hidden-until-all",
                        loop.missing().stream()
                                .map(Interview::interviewer)
                                .map(person -> person.name())
                                .collect(Collectors.joining(", ")));
            case OPEN -> text("scorecards.all-readable");
        };
    }
}
