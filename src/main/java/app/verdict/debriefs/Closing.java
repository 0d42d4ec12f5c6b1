package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.loops.Stages;
import app.verdict.loops.StepKind;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a meeting: the proposal, what each panellist says to it, and the second approver's answer. */
@Service
@Transactional
public class Closing {
    private static final int REVIEW_AFTER_MONTHS = 6;

    private final Loops loops;
    private final Steps steps;
    private final People people;
    private final Rooms rooms;
    private final ClosingRepository closing;
    private final ApprovalRepository approvals;
    private final DecisionRepository decisions;
    private final Clock clock;

    Closing(
            Loops loops,
            Steps steps,
            People people,
            Rooms rooms,
            ClosingRepository closing,
            ApprovalRepository approvals,
            DecisionRepository decisions,
            Clock clock) {
        this.loops = loops;
        this.steps = steps;
        this.people = people;
        this.rooms = rooms;
        this.closing = closing;
        this.approvals = approvals;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Keeps the proposal as it is written now. The hiring manager's alone. */
    public void propose(UUID loop, Proposal.Call call) {
        var held = managed(loop);
        var proposal = proposal(held);
        if (proposal.call().equals(call)) return;
        var debrief = rooms.readable(loop);
        for (var cited : call.evidence())
            if (debrief.evidence(cited).isEmpty()) throw new Invalid(text("debriefs.cited-is-not-here"));
        proposal.take(call);
        steps.somethingNew(loop);
    }

    /** Says, as a panellist, how the decision might go wrong and where one stands; parts of it may still be open. */
    public void state(
            UUID loop, String premortem, @Nullable Stance stance, @Nullable UUID competency, String sentence) {
        state(loop, Acting.person(), premortem, stance, competency, sentence);
    }

    /**
     * Writes down what a panellist said who does not say it here; what they have said in person stays. The hiring
     * manager's alone.
     */
    public void stateFor(
            UUID loop,
            UUID panellist,
            String premortem,
            @Nullable Stance stance,
            @Nullable UUID competency,
            String sentence) {
        managed(loop);
        state(loop, panellist, premortem, stance, competency, sentence);
    }

    private void state(
            UUID loop,
            UUID panellist,
            String premortem,
            @Nullable Stance stance,
            @Nullable UUID competency,
            String sentence) {
        Meetings.requireOpen(loops.keptOpen(loop));
        var debrief = rooms.readable(loop);
        if (Room.panellists(debrief).stream().noneMatch(person -> person.id().equals(panellist)))
            throw new NotAllowed(text("debriefs.only-the-panel-says-where-it-stands"));
        if (competency != null && debrief.rubric().find(competency).isEmpty())
            throw new Unknown(text("debriefs.a-competency"), competency);
        int kept = closing.state(
                loop,
                panellist,
                Invalid.atMost(text("debriefs.premortem-line"), premortem.strip(), 2000),
                stance == null ? null : stance.name(),
                competency,
                Invalid.atMost(text("debriefs.sentence-of-dissent"), sentence.strip(), 2000),
                Acting.person(),
                clock.instant());
        if (kept == 0) throw new Invalid(text("debriefs.said-it-themselves"));
        steps.somethingNew(loop);
    }

    /** Asks the second approver about the proposal as it stands now. */
    public void askForApproval(UUID loop) {
        var held = managed(loop);
        var approver = held.secondApprover().orElseThrow(() -> new Invalid(text("debriefs.name-the-approver-first")));
        var proposal = proposal(held);
        if (proposal.outcome().isEmpty() || proposal.call().reasons().isBlank())
            throw new Invalid(text("debriefs.propose-first"));
        var latest = approvals.of(loop).stream().findFirst();
        if (latest.filter(asked -> asked.on(proposal) && !asked.answered()).isPresent())
            throw new Invalid(
                    text("debriefs.asked-already", latest.get().approver().name()));
        if (!Stages.mayApprove(held, people.byId(approver))) throw new Invalid(text("debriefs.approver-takes-part"));
        approvals.save(new Approval(loop, people.byId(approver), proposal, clock.instant()));
        steps.took(loop, StepKind.APPROVAL_ASKED, null, people.byId(approver).name());
    }

    /**
     * Answers as the second approver: yes or no, with the sentence behind it.
     *
     * @param question the one that was read: it may have been asked anew meanwhile
     */
    public void answer(UUID loop, UUID question, boolean yes, String sentence) {
        loops.held(loop);
        var about = loops.byId(loop);
        Meetings.requireOpen(about);
        rooms.readable(loop);
        var asked = approvals.of(loop).stream()
                .findFirst()
                .orElseThrow(() -> new Invalid(text("debriefs.nobody-was-asked")));
        if (!asked.id().equals(question)) throw new Invalid(text("debriefs.you-were-asked-anew"));
        if (!Stages.mayApprove(about, asked.approver())) throw new NotAllowed(text("debriefs.you-take-part"));
        if (!asked.approver().id().equals(Acting.person()))
            throw new NotAllowed(
                    text("debriefs.only-the-approver-answers", asked.approver().name()));
        if (closing.of(loop).filter(asked::on).isEmpty()) throw new Invalid(text("debriefs.proposal-has-changed"));
        asked.answer(yes, sentence, clock.instant());
        steps.took(loop, yes ? StepKind.APPROVED : StepKind.NOT_APPROVED, null, sentence.strip());
    }

    /**
     * Takes a decision up again: it stays on record, the meeting goes on, and everybody says anew where they stand. The
     * hiring manager's act alone.
     */
    public void reopen(UUID id, String reason) {
        loops.held(id);
        var loop = loops.byId(id);
        var made = decisions
                .of(id)
                .filter(decision -> loop.closed())
                .orElseThrow(() -> new Invalid(text("debriefs.nothing-to-take-up-again")));
        if (!loop.opening().managedBy(Acting.person()))
            throw new NotAllowed(text(
                    "debriefs.only-the-manager-takes-up-again",
                    loop.opening().hiringManager().name()));
        var why = Invalid.required(text("debriefs.reason-for-taking-up-again"), reason, 1500);
        decisions.reopen(made.id(), Acting.person(), clock.instant(), why);
        loops.reopen(loop);
        closing.touched(id);
        closing.forgetFinalWords(id);
        steps.took(id, StepKind.REOPENED, null, why);
    }

    private Proposal proposal(Loop loop) {
        return closing.of(loop.id())
                .orElseGet(() -> closing.save(new Proposal(
                        loop.id(), loop.opening().level(), LocalDate.now(clock).plusMonths(REVIEW_AFTER_MONTHS))));
    }

    private Loop managed(UUID id) {
        loops.held(id);
        var loop = loops.byId(id);
        Meetings.requireOpen(loop);
        if (!loop.opening().managedBy(Acting.person()))
            throw new NotAllowed(text(
                    "debriefs.only-the-manager-decides",
                    loop.opening().hiringManager().name()));
        rooms.readable(id);
        return loop;
    }
}
