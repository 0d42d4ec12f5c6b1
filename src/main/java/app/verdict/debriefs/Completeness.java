package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

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
                    missing.add(text("debriefs.missing.waiver", gate.name()));
        if (draft.outcome() == Outcome.HIRE && debrief.failedGate() && approval.isEmpty())
            missing.add(text("debriefs.missing.approval"));
        var outcome = draft.outcome();
        if (outcome == null || !missing.isEmpty()) throw new IncompleteDecision(missing);
        return outcome;
    }

    private static ArrayList<String> missing(Debrief debrief, DecisionDraft draft, LocalDate today) {
        var missing = new ArrayList<String>();
        if (draft.outcome() == null) missing.add(text("debriefs.missing.outcome"));
        if (draft.reasons().isBlank()) missing.add(text("debriefs.missing.reasons"));
        if (draft.wouldChange().isBlank()) missing.add(text("debriefs.missing.would-change"));
        if (draft.evidence().isEmpty()) missing.add(text("debriefs.missing.evidence"));
        for (var rating : debrief.belowBar())
            if (draft.rulings().stream().noneMatch(ruling -> ruling.on(rating)))
                missing.add(text("debriefs.missing.ruling", rating.inWords()));
        for (var card : debrief.ofPanel())
            if (draft.dissents().stream()
                    .noneMatch(
                            dissent -> dissent.personId().equals(card.author().id())))
                missing.add(text("debriefs.missing.stance", card.author().name()));
        for (var card : debrief.ofPanel())
            if (draft.premortems().stream()
                    .noneMatch(premortem ->
                            premortem.personId().equals(card.author().id())))
                missing.add(text("debriefs.missing.premortem", card.author().name()));
        for (var interview : debrief.loop().missing())
            if (draft.without().stream()
                    .noneMatch(without -> without.interviewId().equals(interview.id())))
                missing.add(
                        text("debriefs.missing.without", interview.interviewer().name()));
        if (draft.reviewOn().isBefore(today)) missing.add(text("debriefs.missing.review-date"));
        return missing;
    }

    private static void refuseWhatIsNotThere(Debrief debrief, DecisionDraft draft) {
        if (draft.evidence().stream().anyMatch(id -> debrief.evidence(id).isEmpty()))
            throw new Invalid(text("debriefs.cited-is-not-here"));
        if (draft.rulings().stream()
                .anyMatch(ruling -> debrief.belowBar().stream().noneMatch(ruling::on)))
            throw new Invalid(text("debriefs.ruling-not-needed"));
        if (draft.waivers().stream()
                .anyMatch(waiver -> debrief.insufficientGates().stream()
                        .noneMatch(gate -> gate.id().equals(waiver.competencyId()))))
            throw new Invalid(text("debriefs.waiver-not-needed"));
        var panel = debrief.loop().interviews();
        if (draft.dissents().stream().anyMatch(dissent -> panel.stream().noneMatch(i -> i.heldBy(dissent.personId()))))
            throw new Invalid(text("debriefs.stance-of-a-stranger"));
        if (draft.premortems().stream()
                .anyMatch(premortem -> panel.stream().noneMatch(i -> i.heldBy(premortem.personId()))))
            throw new Invalid(text("debriefs.premortem-of-a-stranger"));
        var out = debrief.loop().missing().stream().map(Interview::id).toList();
        if (draft.without().stream().anyMatch(without -> !out.contains(without.interviewId())))
            throw new Invalid(text("debriefs.came-in-meanwhile"));
    }
}
