package app.verdict.debriefs;

import app.verdict.rubrics.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the hiring manager enters it.
 *
 * @param outcome null while not chosen
 * @param evidence the pieces of evidence that decided, at least one
 * @param rulings one for every gate rating below the bar
 * @param dissents one for every panellist whose scorecard is in
 * @param without one for every scorecard still out
 * @param reviewOn when the decision is looked at again
 */
public record DecisionDraft(
        @Nullable Outcome outcome,
        Level level,
        String reasons,
        Set<UUID> evidence,
        List<Ruling> rulings,
        List<Dissent> dissents,
        List<DecidedWithout> without,
        LocalDate reviewOn) {}
