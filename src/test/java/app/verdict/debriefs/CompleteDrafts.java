package app.verdict.debriefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A decision with everything in it that this debrief asks for. */
public final class CompleteDrafts {
    private CompleteDrafts() {}

    public static DecisionDraft of(Debrief debrief, Outcome outcome) {
        return new DecisionDraft(
                outcome,
                debrief.loop().opening().level(),
                "She named what was broken, and what to build.",
                "A call that she had taken back.",
                Set.of(debrief.scorecards().getFirst().evidence().getFirst().id()),
                debrief.belowBar().stream()
                        .map(rating -> new Ruling(
                                rating.scorecard().id(),
                                rating.gate().id(),
                                "One poor telling, heard otherwise twice."))
                        .toList(),
                outcome == Outcome.HIRE
                        ? debrief.insufficientGates().stream()
                                .map(gate -> new Waiver(gate.id(), "Her references speak to it."))
                                .toList()
                        : List.of(),
                debrief.scorecards().stream()
                        .map(card -> new Dissent(card.author().id(), Stance.AGREE, null, ""))
                        .toList(),
                debrief.scorecards().stream()
                        .map(card -> new Premortem(card.author().id(), "Too many meetings, too few calls."))
                        .toList(),
                debrief.loop().missing().stream()
                        .map(interview -> new DecidedWithout(interview.id(), "Left the company."))
                        .toList(),
                LocalDate.of(2099, 1, 1));
    }

    public static DecisionDraft empty(Debrief debrief) {
        return new DecisionDraft(
                null,
                debrief.loop().opening().level(),
                " ",
                "",
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2000, 1, 1));
    }
}
