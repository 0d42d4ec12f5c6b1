package app.verdict.debriefs;

import app.verdict.loops.Interview;
import app.verdict.people.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What a decision needs before it can be recorded: reasons, evidence, rulings, and where every panellist stands. */
final class Completeness {
    private Completeness() {}

    static Outcome require(Debrief debrief, DecisionDraft draft, Optional<Approval> approval, Clock clock) {
        refuseWhatIsNotThere(debrief, draft);
        var missing = missing(debrief, draft, LocalDate.now(clock));
        if (draft.outcome() == Outcome.HIRE)
            for (var gate : debrief.insufficientGates())
                if (draft.waivers().stream()
                        .noneMatch(waiver -> waiver.competencyId().equals(gate.id())))
                    missing.add("Too few have rated %s: plan another interview, or say why a hire does not wait for it."
                            .formatted(gate.name()));
        if (draft.outcome() == Outcome.HIRE && debrief.failedGate() && approval.isEmpty())
            missing.add("A gate has failed: a hire needs a second approver, who has said yes to this very proposal.");
        var outcome = draft.outcome();
        if (outcome == null || !missing.isEmpty()) throw new IncompleteDecision(missing);
        return outcome;
    }

    private static ArrayList<String> missing(Debrief debrief, DecisionDraft draft, LocalDate today) {
        var missing = new ArrayList<String>();
        if (draft.outcome() == null) missing.add("Choose hire or no hire.");
        if (draft.reasons().isBlank()) missing.add("Write the reasons.");
        if (draft.wouldChange().isBlank()) missing.add("Say what would have changed it.");
        if (draft.evidence().isEmpty()) missing.add("Cite at least one piece of evidence that decided.");
        for (var rating : debrief.belowBar())
            if (draft.rulings().stream().noneMatch(ruling -> ruling.on(rating)))
                missing.add("%s: say how that was weighed.".formatted(rating.inWords()));
        for (var card : debrief.ofPanel())
            if (draft.dissents().stream()
                    .noneMatch(
                            dissent -> dissent.personId().equals(card.author().id())))
                missing.add("Say where %s stands.".formatted(card.author().name()));
        for (var card : debrief.ofPanel())
            if (draft.premortems().stream()
                    .noneMatch(premortem ->
                            premortem.personId().equals(card.author().id())))
                missing.add("The premortem line of %s: how might this go wrong?"
                        .formatted(card.author().name()));
        for (var interview : debrief.loop().missing())
            if (draft.without().stream()
                    .noneMatch(without -> without.interviewId().equals(interview.id())))
                missing.add("The scorecard of %s is out: say why the decision does not wait for it."
                        .formatted(interview.interviewer().name()));
        if (draft.reviewOn().isBefore(today)) missing.add("The review date lies in the past.");
        return missing;
    }

    private static void refuseWhatIsNotThere(Debrief debrief, DecisionDraft draft) {
        if (draft.evidence().stream().anyMatch(id -> debrief.evidence(id).isEmpty()))
            throw new Invalid("A cited piece of evidence is not among this loop's scorecards.");
        if (draft.rulings().stream()
                .anyMatch(ruling -> debrief.belowBar().stream().noneMatch(ruling::on)))
            throw new Invalid("A ruling is about a rating that is not a gate rating below the bar.");
        if (draft.waivers().stream()
                .anyMatch(waiver -> debrief.insufficientGates().stream()
                        .noneMatch(gate -> gate.id().equals(waiver.competencyId()))))
            throw new Invalid("A waiver is about a gate that enough have rated.");
        var panel = debrief.loop().interviews();
        if (draft.dissents().stream().anyMatch(dissent -> panel.stream().noneMatch(i -> i.heldBy(dissent.personId()))))
            throw new Invalid("A stance belongs to somebody who is not on this panel.");
        if (draft.premortems().stream()
                .anyMatch(premortem -> panel.stream().noneMatch(i -> i.heldBy(premortem.personId()))))
            throw new Invalid("A premortem line belongs to somebody who is not on this panel.");
        var out = debrief.loop().missing().stream().map(Interview::id).toList();
        if (draft.without().stream().anyMatch(without -> !out.contains(without.interviewId())))
            throw new Invalid("A scorecard that you decide without came in meanwhile. Read it first.");
    }
}
