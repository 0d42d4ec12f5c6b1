package app.verdict.packets;

import app.verdict.debriefs.BelowBar;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.DecidedWithout;
import app.verdict.debriefs.Decision;
import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Interview;
import app.verdict.rubrics.Competency;
import app.verdict.scorecards.Evidence;
import app.verdict.scorecards.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, on what, and who saw it otherwise.
 *
 * @param outcome "Hire" or "No hire"
 * @param wouldChange what would have had to be heard for another decision; may be empty
 * @param secondApproval of a hire over a failed gate; null where none was needed
 * @param formulaVersion by which formulas the figures were computed that the decision was made over
 */
public record DecisionFacts(
        String outcome,
        String level,
        String reasons,
        String wouldChange,
        String decidedBy,
        Instant decidedAt,
        LocalDate reviewOn,
        int formulaVersion,
        List<Cited> evidence,
        List<Weighed> rulings,
        List<Waived> waivers,
        List<Stand> stances,
        List<Foreseen> premortems,
        @Nullable Approved secondApproval,
        List<NotAwaited> decidedWithout) {
    /**
     * A piece of evidence that decided.
     *
     * @param competency null where it was not tied to one
     */
    public record Cited(String author, @Nullable String competency, Instant at, String text) {}

    /** How one gate rating below the bar was weighed. */
    public record Weighed(String interviewer, String competency, Given rating, String text) {}

    /**
     * Where a panellist stands.
     *
     * @param stance "Agrees", "Disagrees and commits" or "Disagrees"
     * @param competency what it is about; null where it is about none in particular
     * @param sentence why; may be empty for whoever agrees
     */
    public record Stand(
            String panellist, String stance, @Nullable String competency, String sentence) {
        boolean agrees() {
            return taken() == Stance.AGREE;
        }

        /** The one that is called so in the language of the packet. */
        Stance taken() {
            return Stream.of(Stance.values())
                    .filter(one -> one.words().equals(stance))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Why a hire did not wait for another interview on a gate that too few had rated. */
    public record Waived(String competency, String text) {}

    /** How a panellist imagined, before it was sealed, that the decision goes wrong. */
    public record Foreseen(String panellist, String text) {}

    /** Who was not part of the loop and looked at the reasons for a hire over a failed gate. */
    public record Approved(String approver, @Nullable Instant at, String sentence) {}

    /** A scorecard that the decision did not wait for. */
    public record NotAwaited(String interviewer, String reason) {}

    static DecisionFacts of(Debrief debrief, Decision decision) {
        return new DecisionFacts(
                decision.outcome().words(),
                decision.level().name(),
                decision.reasons(),
                decision.wouldChange(),
                decision.decidedBy().name(),
                decision.decidedAt(),
                decision.reviewOn(),
                decision.formulaVersion(),
                panel(debrief)
                        .flatMap(interview -> debrief.scorecardOf(interview).stream())
                        .flatMap(card -> cited(card, debrief, decision))
                        .toList(),
                debrief.belowBar().stream()
                        .flatMap(rating -> weighed(rating, decision))
                        .toList(),
                decision.waivers().stream()
                        .map(waiver -> new Waived(
                                debrief.rubric()
                                        .competency(waiver.competencyId())
                                        .name(),
                                waiver.text()))
                        .toList(),
                panel(debrief)
                        .flatMap(interview -> decision
                                .dissentOf(interview.interviewer().id())
                                .stream()
                                .map(dissent -> stand(interview, dissent, debrief)))
                        .toList(),
                panel(debrief)
                        .map(Interview::interviewer)
                        .flatMap(person -> decision.premortemOf(person.id()).stream()
                                .map(line -> new Foreseen(person.name(), line.text())))
                        .toList(),
                decision.approvedBy()
                        .map(approver -> new Approved(
                                approver.name(), decision.approvedAt().orElse(null), decision.approval()))
                        .orElse(null),
                decision.without().stream()
                        .flatMap(missing -> notAwaited(missing, debrief))
                        .toList());
    }

    private static Stream<Interview> panel(Debrief debrief) {
        return debrief.loop().interviews().stream();
    }

    private static Stream<Cited> cited(Scorecard card, Debrief debrief, Decision decision) {
        return card.evidence().stream()
                .filter(noted -> decision.decidedOn(noted.id()))
                .map(noted ->
                        new Cited(card.author().name(), competency(noted, debrief), noted.notedAt(), noted.text()));
    }

    private static @Nullable String competency(Evidence noted, Debrief debrief) {
        return noted.competency()
                .flatMap(debrief.rubric()::find)
                .map(Competency::name)
                .orElse(null);
    }

    private static Stream<Weighed> weighed(BelowBar below, Decision decision) {
        return decision.rulingOn(below).stream()
                .map(ruling -> new Weighed(
                        below.scorecard().author().name(),
                        below.gate().name(),
                        Given.of(below.rating()),
                        ruling.text()));
    }

    private static Stand stand(Interview interview, Dissent dissent, Debrief debrief) {
        return new Stand(
                interview.interviewer().name(),
                dissent.stance().words(),
                dissent.competencyId() == null
                        ? null
                        : debrief.rubric().competency(dissent.competencyId()).name(),
                dissent.sentence());
    }

    private static Stream<NotAwaited> notAwaited(DecidedWithout missing, Debrief debrief) {
        return debrief.loop().interview(missing.interviewId()).stream()
                .map(interview -> new NotAwaited(interview.interviewer().name(), missing.reason()));
    }
}
