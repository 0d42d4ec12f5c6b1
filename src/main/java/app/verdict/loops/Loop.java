package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** All interviews of one candidate for one opening; closed by the decision. */
@Entity
public class Loop {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Opening opening;

    @ManyToOne(fetch = FetchType.LAZY)
    private Candidate candidate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_by")
    private Person plannedBy;

    private Instant plannedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant revealedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revealed_by")
    private @Nullable Person revealedBy;

    private String revealReason = "";
    private @Nullable Instant debriefOpenedAt;
    private @Nullable Instant calledOffAt;
    private @Nullable UUID calledOffBy;
    private @Nullable UUID facilitatorId;
    private @Nullable UUID secondApproverId;

    @Version
    private int version;

    @OneToMany(mappedBy = "loop", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("startsAt")
    private Set<Interview> interviews = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Loop() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Loop(Opening opening, Candidate candidate, Person plannedBy, Instant plannedAt) {
        this.opening = opening;
        this.candidate = candidate;
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
    }

    Interview add(Person interviewer, PlannedInterview plan) {
        requireOpen();
        var before = interviews.stream()
                .filter(interview -> interview.heldBy(interviewer.id()) && !interview.onPanel())
                .findFirst();
        if (opening.onceManagedBy(interviewer.id()) && interviews.stream().anyMatch(Interview::scorecardIn))
            throw new Invalid(text("loops.manager-may-have-read", interviewer.name()));
        if (before.isPresent()) {
            before.get().comeBack(plan);
            takeUp();
            return before.get();
        }
        refuseTwice(interviewer);
        var interview = new Interview(this, interviewer, plan);
        interviews.add(interview);
        takeUp();
        return interview;
    }

    /** Changes an interview; another interviewer joins the panel like anybody, and the one before leaves it. */
    void replan(Interview interview, Person interviewer, PlannedInterview plan, UUID by, Instant at) {
        requireOpen();
        if (interview.heldBy(interviewer.id())) {
            interview.replan(plan);
            if (plan.startsAt().isAfter(at)) takeUp();
            return;
        }
        interview.requireHandedOverInTime(at);
        add(interviewer, plan);
        takeOff(interview, by, "%s takes the interview over".formatted(interviewer.name()), at);
    }

    void takeOff(Interview interview, UUID by, String reason, Instant at) {
        requireOpen();
        if (!calledOff() && interviews().stream().filter(Interview::onPanel).count() == 1)
            throw new Invalid(text("loops.add-another-first"));
        interview.leave(by, reason, at);
        if (interview.interviewer().id().equals(facilitatorId)) facilitatorId = null;
    }

    /**
     * Calls off all that has not begun, for a reason. What was held can still be scored, and what was written stays, drafts
     * included; another interview takes the loop up again.
     */
    List<Interview> callOff(UUID by, String reason, Instant at) {
        requireOpen();
        if (calledOff()) throw new Invalid(text("loops.called-off-already"));
        Invalid.required(text("loops.reason-to-call-off"), reason, 1500);
        var coming = interviews.stream()
                .filter(interview ->
                        interview.onPanel() && !interview.scorecardIn() && at.isBefore(interview.startsAt()))
                .toList();
        for (var interview : coming) {
            interview.leave(by, reason, at);
            if (interview.interviewer().id().equals(facilitatorId)) facilitatorId = null;
        }
        calledOffAt = at;
        calledOffBy = by;
        return coming;
    }

    private void takeUp() {
        calledOffAt = null;
        calledOffBy = null;
    }

    void close(Instant at) {
        requireOpen();
        closedAt = at;
        tellCalendars(at);
    }

    /** Of what was still to come: it does not take place any more, or it does again. */
    private void tellCalendars(Instant now) {
        for (var interview : interviews()) interview.tellCalendarIfToCome(now);
    }

    /** Goes ahead without the scorecards that are still out. */
    void reveal(Person by, String reason, Instant at) {
        requireOpen();
        if (missing().isEmpty()) throw new Invalid(text("loops.nothing-to-reveal"));
        if (revealedAt != null) throw new Invalid(text("loops.goes-ahead-already"));
        revealReason = Invalid.required(text("loops.reason-to-reveal"), reason, 1500);
        revealedBy = by;
        revealedAt = at;
    }

    void openDebrief(Instant at) {
        requireOpen();
        if (debriefOpenedAt != null) throw new Invalid(text("loops.debrief-open-already"));
        if (stage() != Stage.READY) throw new Invalid(text("loops.debrief-opens-once", namesOf(missing())));
        debriefOpenedAt = at;
    }

    void nameFacilitator(Person person) {
        requireOpen();
        if (!mayFacilitate(person)) throw new Invalid(text("loops.may-not-facilitate", person.name()));
        facilitatorId = person.id();
    }

    void nameSecondApprover(Person person) {
        requireOpen();
        secondApproverId = person.id();
    }

    /** Takes the decision up again, and with it a loop that was called off: what the scorecards and the meeting hold stays. */
    void reopen(Instant now) {
        if (!closed()) throw new Invalid(text("loops.no-decision-to-reopen"));
        closedAt = null;
        takeUp();
        tellCalendars(now);
    }

    private static String namesOf(List<Interview> interviews) {
        return interviews.stream()
                .map(interview -> interview.interviewer().name())
                .collect(Collectors.joining(", "));
    }

    private void requireOpen() {
        if (closed()) throw new LoopClosed(this);
    }

    private void refuseTwice(Person interviewer) {
        if (tookPart(interviewer.id())) throw new Invalid(text("loops.on-panel-already", interviewer.name()));
    }

    public UUID id() {
        return id;
    }

    public Opening opening() {
        return opening;
    }

    public Candidate candidate() {
        return candidate;
    }

    /** Those that count, in the order of their times: of the panel, and of whoever left it with a scorecard on record. */
    public List<Interview> interviews() {
        return interviews.stream()
                .filter(interview -> interview.onPanel() || interview.scorecardIn())
                .sorted(Comparator.comparing(Interview::startsAt))
                .toList();
    }

    /** One interview, whether or not it still counts. */
    public Optional<Interview> interview(UUID id) {
        return interviews.stream()
                .filter(interview -> interview.id().equals(id))
                .findFirst();
    }

    /** Whether this person is on the panel, or ever was. */
    public boolean tookPart(UUID person) {
        return interviews.stream().anyMatch(interview -> interview.heldBy(person));
    }

    /** This person's interview while they are on the panel. */
    public Optional<Interview> interviewOf(UUID person) {
        return interviews.stream()
                .filter(Interview::onPanel)
                .filter(interview -> interview.heldBy(person))
                .findFirst();
    }

    /** The interviews of whoever was taken off the panel, with a scorecard on record or without. */
    public List<Interview> left() {
        return interviews.stream()
                .filter(interview -> !interview.onPanel())
                .sorted(Comparator.comparing(Interview::startsAt))
                .toList();
    }

    /** Whether a decision has been made; nothing can be scored or changed any more. */
    public boolean closed() {
        return closedAt != null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Stage stage() {
        if (closed()) return Stage.DECIDED;
        if (debriefOpenedAt != null) return Stage.OPEN;
        boolean allIn = missing().isEmpty() && !interviews().isEmpty();
        return allIn || revealedAt != null ? Stage.READY : Stage.COLLECTING;
    }

    /** Whether it waits for a decision: neither decided nor called off. */
    public boolean runs() {
        return !closed() && !calledOff();
    }

    /** Whether nothing more of it is to take place, though nobody has decided. */
    public boolean calledOff() {
        return calledOffAt != null;
    }

    /** Whether nobody is to say anything more about the candidate: decided, or called off with no scorecard owed. */
    public boolean over() {
        return closed() || calledOff() && missing().isEmpty();
    }

    public Optional<Instant> calledOffAt() {
        return Optional.ofNullable(calledOffAt);
    }

    /** Who planned it, and whom calendars name as the one who invites. */
    public Person plannedBy() {
        return plannedBy;
    }

    /** Since when the debrief does not wait any more for the scorecards that were out. */
    public Optional<Instant> revealedAt() {
        return Optional.ofNullable(revealedAt);
    }

    /** Why it does not wait; empty while it does. */
    public String revealReason() {
        return revealReason;
    }

    public Optional<Instant> debriefOpenedAt() {
        return Optional.ofNullable(debriefOpenedAt);
    }

    /** Who runs the meeting besides the hiring manager. */
    public Optional<UUID> facilitator() {
        return Optional.ofNullable(facilitatorId);
    }

    /** Who was asked to look at a hire over a failed gate. */
    public Optional<UUID> secondApprover() {
        return Optional.ofNullable(secondApproverId);
    }

    /** Whether this person moves the meeting on. */
    public boolean runBy(UUID person) {
        return opening.managedBy(person) || person.equals(facilitatorId);
    }

    /** Whoever owes a scorecard here may not: running the meeting shows the others'. */
    public boolean mayFacilitate(Person person) {
        return !opening.managedBy(person.id())
                && !person.email().equalsIgnoreCase(candidate.email())
                && interviewOf(person.id()).map(Interview::scorecardIn).orElse(true);
    }

    /** Whether the scorecard came in when its author may have heard what the others said. */
    public boolean notIndependent(Interview interview) {
        var since = Stream.of(revealedAt(), debriefOpenedAt())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return since.isPresent()
                && interview
                        .scorecardInAt()
                        .filter(in -> in.isAfter(since.get()))
                        .isPresent();
    }

    /** The interviews whose scorecards are not in, whether or not they have taken place. */
    public List<Interview> missing() {
        return interviews().stream()
                .filter(interview -> !interview.scorecardIn())
                .toList();
    }

    /** Everything of this loop that others may change; equal lists mean that nothing has happened. */
    public List<Object> happenings() {
        return List.of(
                opening().hiringManager().id(),
                opening().clocks(),
                interviews().stream().map(Interview::happenings).toList(),
                left().stream().map(Interview::id).toList(),
                Stream.of(closedAt(), revealedAt(), debriefOpenedAt(), calledOffAt())
                        .map(at -> at.map(Instant::toString).orElse(""))
                        .toList(),
                facilitator().map(UUID::toString).orElse(""),
                secondApprover().map(UUID::toString).orElse(""));
    }

    public Instant lastInterviewEnd() {
        return interviews().stream()
                .map(Interview::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(plannedAt);
    }

    /** @param usual the server's zone, for an opening that names none */
    public Instant decisionDue(ZoneId usual) {
        return opening.clocks().decisionDue(lastInterviewEnd(), usual);
    }

    /** From when on the decision is due soon: the morning of its last day. */
    public Instant decisionSoon(ZoneId usual) {
        return opening.clocks().decisionSoon(lastInterviewEnd(), usual);
    }

    /** Whether the interviews are over, and there is no decision yet. */
    public boolean decisionOwed(Instant now) {
        return runs() && !now.isBefore(lastInterviewEnd());
    }

    /** Whether there should be a decision by now and is none. */
    public boolean decisionLate(Instant now, ZoneId usual) {
        return runs() && !now.isBefore(decisionDue(usual));
    }

    /** The interviews whose scorecards should be in by now and are not. */
    public List<Interview> late(Instant now) {
        if (!runs()) return List.of();
        return interviews().stream().filter(interview -> interview.late(now)).toList();
    }

    /**
     * Who sees to it that this loop goes on: its hiring manager, and the recruiters of the opening, or where it has none of
     * its own the recruiter who has planned the loop.
     */
    public Set<UUID> followers() {
        var recruiters = opening.team(Duty.RECRUITER);
        var all = new LinkedHashSet<UUID>(List.of(opening.hiringManager().id()));
        all.addAll(recruiters);
        if (recruiters.isEmpty() && plannedBy.has(Duty.RECRUITER)) all.add(plannedBy.id());
        return all;
    }
}
