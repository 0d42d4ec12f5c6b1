package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loops and their interviews: planned by whoever keeps the opening, seen by whoever takes part. */
@Service
@Transactional
public class Loops {
    private final LoopRepository loops;
    private final LoopPlanning planning;
    private final People people;
    private final Steps steps;
    private final LoopNews news;
    private final Audit audit;
    private final Clock clock;

    Loops(
            LoopRepository loops,
            LoopPlanning planning,
            People people,
            Steps steps,
            LoopNews news,
            Audit audit,
            Clock clock) {
        this.loops = loops;
        this.planning = planning;
        this.people = people;
        this.steps = steps;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a candidate and plans their loop, both or neither. */
    public Loop plan(UUID opening, String candidate, String email, List<PlannedInterview> interviews) {
        return plan(opening, planning.newCandidate(candidate, email), interviews);
    }

    /** Plans all interviews of a candidate for an opening. Whoever plans there: see {@link Openings}. */
    public Loop plan(UUID opening, UUID candidate, List<PlannedInterview> interviews) {
        if (interviews.isEmpty()) throw new Invalid(text("loops.needs-an-interview"));
        if (loops.runs(opening, candidate)) throw new Invalid(text("loops.planned-already"));
        var loop = planning.begin(opening, candidate);
        for (var plan : inTurns(interviews)) {
            var person = interviewer(loop, plan);
            planning.requireNoConflict(loop, person, plan, null);
            loop.add(person, planning.checked(loop, plan));
        }
        var planned = loops.saveAndFlush(loop);
        panelChanged(
                planned, interviews.stream().map(PlannedInterview::interviewer).toList());
        return planned;
    }

    /** Adds one more interview to a running loop. */
    public void add(UUID id, PlannedInterview plan) {
        var loop = planned(id);
        var person = interviewer(loop, plan);
        planning.requireNoConflict(loop, person, plan, null);
        loop.add(person, planning.checked(loop, plan));
        panelChanged(loop, List.of(plan.interviewer()));
    }

    /**
     * The same, for whoever was shown it like this.
     *
     * @throws Invalid when it is otherwise by now
     */
    public void replan(Interview shown, PlannedInterview plan) {
        planned(loops.loopOf(shown.id()).orElseThrow(() -> new Unknown(text("loops.unknown-interview"), shown.id())));
        if (!interview(shown.id()).happenings().equals(shown.happenings()))
            throw new Invalid(text("loops.interview-changed-meanwhile"));
        replan(shown.id(), plan);
    }

    /**
     * Changes an interview whose scorecard is not in: another time, another focus, and until it begins another interviewer.
     * Whoever had it has left the panel then, and comes back to it on the same terms as everybody who did.
     */
    public void replan(UUID interview, PlannedInterview plan) {
        var loop = planned(
                loops.loopOf(interview).orElseThrow(() -> new Unknown(text("loops.unknown-interview"), interview)));
        var planned = interview(interview);
        var to = planned.heldBy(plan.interviewer()) ? planned.interviewer() : interviewer(loop, plan);
        planning.requireNoConflict(loop, to, plan, planned);
        loop.replan(planned, to, planning.checked(loop, plan), Acting.person(), clock.instant());
        panelChanged(loop, List.of(to.id()));
        if (!planned.onPanel())
            steps.tookAbout(
                    loop.id(),
                    StepKind.TAKEN_OFF,
                    planned.interviewer(),
                    "%s: %s takes the interview over"
                            .formatted(planned.interviewer().name(), to.name()));
    }

    /** Waits until nobody is planning with the acting person, and keeps everybody from it until the end of the transaction. */
    public void plannedByNobodyMeanwhile() {
        planning.turnWith(Acting.person());
    }

    /** Always in the same order, so that two who plan with the same people do not wait for each other. */
    private static List<PlannedInterview> inTurns(List<PlannedInterview> interviews) {
        return interviews.stream()
                .sorted(Comparator.comparing(PlannedInterview::interviewer))
                .toList();
    }

    private void panelChanged(Loop loop, List<UUID> interviewers) {
        audit.note(AuditAction.PANEL_PLANNED, loop.id(), interviewers, "");
        news.tell(loop.id());
    }

    /** Whether the acting person may change the plan of this loop; the steps themselves ask again. */
    @Transactional(readOnly = true)
    public boolean mayChangePlan(Loop loop) {
        return planning.mayPlan(loop);
    }

    /** Whether the acting person may plan loops for any opening. */
    @Transactional(readOnly = true)
    public boolean mayPlan() {
        return planning.mayPlan();
    }

    /** Every loop that the acting person may know of, the newest first. */
    @Transactional(readOnly = true)
    public List<Loop> all() {
        return loops.openTo(Acting.person());
    }

    /** Those without a decision, the oldest first, with whoever sees to them. */
    @Transactional(readOnly = true)
    public List<Loop> running() {
        return withFollowers(loops.runningOpenTo(Acting.person()));
    }

    /** Every loop without a decision: for what runs by the clock and acts as nobody. No person gets it. */
    @Transactional(readOnly = true)
    public List<Loop> runningForTheClock() {
        if (Acting.anybody().isPresent()) throw new NotAllowed("Only the clock follows every loop.");
        return withFollowers(loops.running());
    }

    private List<Loop> withFollowers(List<Loop> running) {
        if (running.isEmpty()) return running;
        loops.withTeams(running);
        loops.withDuties(running);
        return running;
    }

    /** The plan of one loop, with who has submitted and who owes. */
    @Transactional(readOnly = true)
    public Loop byId(UUID id) {
        return loops.openTo(id, Acting.person()).orElseThrow(() -> new Unknown(text("loops.unknown-loop"), id));
    }

    /** Every loop of the opening that the acting person may know of, in no order. */
    @Transactional(readOnly = true)
    public List<Loop> ofOpening(UUID opening) {
        return loops.ofOpening(opening, Acting.person());
    }

    /** Every loop of the candidate that the acting person may know of, the newest first. */
    @Transactional(readOnly = true)
    public List<Loop> ofCandidate(UUID candidate) {
        return loops.ofCandidate(candidate, Acting.person());
    }

    /** By which rubrics the candidate is interviewed in their other loops that the acting person may know of. */
    @Transactional(readOnly = true)
    public List<UUID> rubricsBeside(Loop loop) {
        return loops.rubricsBeside(loop.id(), loop.candidate().id(), Acting.person());
    }

    /** In how many loops of the opening the acting person takes part: on the panel, or as the hiring manager in all. */
    @Transactional(readOnly = true)
    public long partsIn(UUID opening) {
        return loops.partsIn(opening, Acting.person());
    }

    /** The acting person's own interviews, in the order of their times. */
    @Transactional(readOnly = true)
    public List<Interview> mine() {
        return loops.interviewsOf(Acting.person());
    }

    @Transactional(readOnly = true)
    public Interview interview(UUID id) {
        return loops.interview(id, Acting.person()).orElseThrow(() -> new Unknown(text("loops.unknown-interview"), id));
    }

    /** Keeps the loop from being closed until the end of the transaction; many may hold it so at once. */
    public Loop keptOpen(UUID id) {
        var loop = loops.shared(id, Acting.person()).orElseThrow(() -> new Unknown(text("loops.unknown-loop"), id));
        if (loop.closed()) throw new LoopClosed(loop);
        return loop;
    }

    /** Holds the loop alone until the end of the transaction: nobody submits or revises meanwhile. */
    public Loop held(UUID id) {
        return loops.locked(id, Acting.person()).orElseThrow(() -> new Unknown(text("loops.unknown-loop"), id));
    }

    /** Notes on the plan that the acting person's scorecard of this interview is in, and tells everybody who watches. */
    public void scorecardIn(Interview interview, Instant at) {
        if (!interview.heldBy(Acting.person())) throw new NotAllowed(text("loops.only-interviewer-submits"));
        interview.recordScorecard(at);
        news.tell(interview.loop().id());
    }

    /** Tells everybody who watches that a scorecard of the loop was revised. */
    public void scorecardRevised(UUID id) {
        news.tell(id);
    }

    /** Closes the loop: the hiring manager has decided. */
    public void close(Loop loop) {
        if (!loop.opening().managedBy(Acting.person()))
            throw new NotAllowed(text(
                    "loops.only-manager-closes", loop.opening().hiringManager().name()));
        loop.close(clock.instant());
        news.tell(loop.id());
    }

    /** Opens the loop again, whose decision the hiring manager takes up again for a reason that is on record. */
    public void reopen(Loop loop) {
        if (!loop.opening().managedBy(Acting.person()))
            throw new NotAllowed(text(
                    "loops.only-manager-reopens", loop.opening().hiringManager().name()));
        loop.reopen(clock.instant());
        news.tell(loop.id());
    }

    /** Held before anything of it is read, so that what is read is what the last one to hold it left behind. */
    private Loop planned(UUID id) {
        held(id);
        var loop = byId(id);
        planning.require(loop);
        return loop;
    }

    private Person interviewer(Loop loop, PlannedInterview plan) {
        var person = people.presentById(plan.interviewer());
        planning.requireInterviewer(loop, person);
        return person;
    }
}
