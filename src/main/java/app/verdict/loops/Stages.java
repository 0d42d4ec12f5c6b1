package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a loop from collecting scorecards to its debrief, and names those who help with it. */
@Service
@Transactional
public class Stages {
    private final Loops loops;
    private final Steps steps;
    private final People people;
    private final Clock clock;

    Stages(Loops loops, Steps steps, People people, Clock clock) {
        this.loops = loops;
        this.steps = steps;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Goes ahead without the scorecards that are still out. Whoever submits later still may, and their scorecard is marked
     * as not independent. The hiring manager's act alone.
     */
    public void reveal(UUID id, String reason) {
        var loop = managed(id, "loops.only-manager-goes-ahead");
        var out = loop.missing().stream()
                .map(interview -> interview.interviewer().name())
                .collect(Collectors.joining(", "));
        loop.reveal(people.acting(), reason, clock.instant());
        steps.took(id, StepKind.REVEALED, null, "Without %s: %s".formatted(out, reason.strip()));
    }

    /** Opens the debrief of a loop that is ready. The hiring manager, or the facilitator they have named. */
    public void open(UUID id) {
        var loop = run(id);
        loop.openDebrief(clock.instant());
        steps.took(id, StepKind.OPENED, null, "");
    }

    /** Names who runs the meeting besides the hiring manager; it may be anybody who owes no scorecard in it. */
    public void nameFacilitator(UUID id, UUID person) {
        var loop = managed(id, "loops.only-manager-names-facilitator");
        var facilitator = people.presentById(person);
        loop.nameFacilitator(facilitator);
        steps.tookAbout(id, StepKind.FACILITATOR_NAMED, facilitator, facilitator.name());
    }

    /** Names who looks at the reasons for a hire over a failed gate: somebody who was not part of this loop. */
    public void nameSecondApprover(UUID id, UUID person) {
        var loop = managed(id, "loops.only-manager-names-approver");
        var approver = people.presentById(person);
        if (!mayApprove(loop, approver)) throw new Invalid(text("loops.may-not-approve", approver.name()));
        loop.nameSecondApprover(approver);
        steps.tookAbout(id, StepKind.SECOND_APPROVER_NAMED, approver, approver.name());
    }

    /** Everybody who could be the second approver of this loop, by name. */
    @Transactional(readOnly = true)
    public List<Person> possibleApprovers(Loop loop) {
        return people.present().stream()
                .filter(person -> mayApprove(loop, person))
                .toList();
    }

    /** Everybody who could run the meeting, by name. */
    @Transactional(readOnly = true)
    public List<Person> possibleFacilitators(Loop loop) {
        return people.present().stream().filter(loop::mayFacilitate).toList();
    }

    /**
     * Holds the loop alone until the end of the transaction, for the hiring manager or the facilitator.
     *
     * @throws NotAllowed for anybody else, naming who may
     */
    public Loop run(UUID id) {
        loops.held(id);
        var loop = loops.byId(id);
        if (!loop.runBy(Acting.person())) {
            var manager = loop.opening().hiringManager().name();
            throw new NotAllowed(loop.facilitator()
                    .map(facilitator -> text(
                            "loops.only-manager-or-facilitator-runs",
                            manager,
                            people.byId(facilitator).name()))
                    .orElseGet(() -> text("loops.only-manager-runs", manager)));
        }
        return loop;
    }

    private Loop managed(UUID id, String refusal) {
        loops.held(id);
        var loop = loops.byId(id);
        if (!loop.opening().managedBy(Acting.person()))
            throw new NotAllowed(text(refusal, loop.opening().hiringManager().name()));
        return loop;
    }

    /** Whether this person had no part in the loop, and may say yes or no to a hire over its failed gate. */
    public static boolean mayApprove(Loop loop, Person person) {
        return (person.has(Duty.HIRING_MANAGER) || person.has(Duty.ADMINISTRATOR))
                && !loop.opening().managedBy(person.id())
                && !loop.opening().onceManagedBy(person.id())
                && loop.facilitator().filter(person.id()::equals).isEmpty()
                && !person.email().equalsIgnoreCase(loop.candidate().email())
                && !loop.tookPart(person.id());
    }
}
