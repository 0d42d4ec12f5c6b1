package app.verdict.debriefs;

import app.verdict.rubrics.Level;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the hiring manager enters it.
 *
 * @param outcome null while not chosen
 * @param wouldChange what would have had to be heard for another decision
 * @param evidence the pieces of evidence that decided, at least one
 * @param rulings one for every gate rating below the bar
 * @param waivers for a hire, one for every gate that too few have rated
 * @param dissents one for every panellist whose scorecard is in
 * @param premortems one for every panellist whose scorecard is in
 * @param without one for every scorecard still out
 * @param reviewOn when the decision is looked at again
 */
public record DecisionDraft(
        @Nullable Outcome outcome,
        Level level,
        String reasons,
        String wouldChange,
        Set<UUID> evidence,
        List<Ruling> rulings,
        List<Waiver> waivers,
        List<Dissent> dissents,
        List<Premortem> premortems,
        List<DecidedWithout> without,
        LocalDate reviewOn) {

    /** What of it the second approver was asked about, besides the rulings. */
    Proposal.Call call() {
        return new Proposal.Call(outcome, level, reasons, wouldChange, evidence, reviewOn);
    }

    /** The same, with what panellists have said in person in place of what it says for them. */
    DecisionDraft with(List<FinalWord> finalWords) {
        var dissentsNow = new LinkedHashMap<UUID, Dissent>();
        var premortemsNow = new LinkedHashMap<UUID, Premortem>();
        dissents.forEach(dissent -> dissentsNow.put(dissent.personId(), dissent));
        premortems.forEach(premortem -> premortemsNow.put(premortem.personId(), premortem));
        for (var word : finalWords)
            if (word.inPerson()) {
                word.dissent().ifPresent(dissent -> dissentsNow.put(word.person(), dissent));
                if (!word.premortem().isBlank())
                    premortemsNow.put(word.person(), new Premortem(word.person(), word.premortem()));
            }
        return new DecisionDraft(
                outcome,
                level,
                reasons,
                wouldChange,
                evidence,
                rulings,
                waivers,
                List.copyOf(dissentsNow.values()),
                List.copyOf(premortemsNow.values()),
                without,
                reviewOn);
    }
}
