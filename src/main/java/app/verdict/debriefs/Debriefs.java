package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loops;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.loops.StepKind;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.rubrics.Rubrics;
import app.verdict.scorecards.AccessRequests;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.Scorecards;
import app.verdict.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading a loop's scorecards together, and recording what people decided over them. */
@Service
@Transactional
public class Debriefs {
    private final Loops loops;
    private final Scorecards scorecards;
    private final AccessRequests access;
    private final Rubrics rubrics;
    private final DecisionRepository decisions;
    private final ClosingRepository closing;
    private final ApprovalRepository approvals;
    private final MeetingRepository meetings;
    private final Steps steps;
    private final Clock clock;

    Debriefs(
            Loops loops,
            Scorecards scorecards,
            AccessRequests access,
            Rubrics rubrics,
            DecisionRepository decisions,
            ClosingRepository closing,
            ApprovalRepository approvals,
            MeetingRepository meetings,
            Steps steps,
            Clock clock) {
        this.loops = loops;
        this.scorecards = scorecards;
        this.access = access;
        this.rubrics = rubrics;
        this.decisions = decisions;
        this.closing = closing;
        this.approvals = approvals;
        this.meetings = meetings;
        this.steps = steps;
        this.clock = clock;
    }

    /** The loop as far as it is open to the acting person now. */
    @Transactional(readOnly = true)
    public Debrief of(UUID id) {
        var loop = loops.byId(id);
        var rubric = rubrics.published(loop.opening().rubricId());
        var reading = access.reading(loop);
        if (reading != Independence.OPEN)
            return new Debrief(
                    loop,
                    rubric,
                    reading,
                    List.of(),
                    null,
                    loop.closed() ? decisions.outcome(id).orElse(null) : null);
        var decision = loop.closed() ? decisions.of(id).orElse(null) : null;
        return new Debrief(
                loop, rubric, reading, scorecards.readable(id), decision, decision == null ? null : decision.outcome());
    }

    /**
     * Records the decision and closes the loop. The hiring manager's act alone, in a debrief that is open. What panellists
     * have said in person goes before what the draft says for them.
     *
     * @throws IncompleteDecision naming what is missing, with nothing recorded
     */
    public void decide(UUID id, DecisionDraft draft) {
        loops.held(id);
        var debrief = of(id);
        if (!debrief.loop().opening().managedBy(Acting.person()))
            throw new NotAllowed(text(
                    "debriefs.only-the-manager-decides",
                    debrief.loop().opening().hiringManager().name()));
        if (debrief.loop().closed()) throw new Invalid(text("debriefs.decided-already"));
        if (!debrief.open()) throw new NotAllowed(debrief.reading().explain(debrief.loop()));
        if (debrief.loop().stage() != Stage.OPEN) throw new Invalid(text("debriefs.open-it-first"));
        var said = draft.with(closing.finalWords(id));
        var approval = approval(debrief, said);
        var outcome = Completeness.require(debrief, said, approval, clock);
        var decision = new Decision(debrief, decisions.count(id) + 1, outcome, said, clock.instant());
        if (outcome == Outcome.HIRE && debrief.failedGate()) approval.ifPresent(decision::approved);
        decisions.save(decision);
        meetings.locked(id).ifPresent(Meeting::stopSharing);
        loops.close(debrief.loop());
        steps.took(id, StepKind.DECIDED, null, Texts.forTheRecord(outcome));
    }

    /** The second approver's yes to what is recorded: the proposal as it stands, over the scorecards that were in by then. */
    private Optional<Approval> approval(Debrief debrief, DecisionDraft draft) {
        var proposal = closing.of(debrief.loop().id());
        return approvals.of(debrief.loop().id()).stream()
                .findFirst()
                .filter(Approval::approved)
                .filter(given -> Stages.mayApprove(debrief.loop(), given.approver()))
                .filter(given -> proposal.filter(given::on)
                        .filter(approved -> approved.call().equals(draft.call()))
                        .isPresent())
                .filter(given -> debrief.loop().interviews().stream()
                        .flatMap(interview -> interview.scorecardInAt().stream())
                        .noneMatch(in -> in.isAfter(given.answeredAt().orElseThrow())));
    }
}
