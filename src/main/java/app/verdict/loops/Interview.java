package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.InterviewKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One conversation of a loop: who asks, when, and which competencies it must cover. */
@Entity
public class Interview {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Loop loop;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person interviewer;

    @Enumerated(EnumType.STRING)
    private InterviewKind kind;

    private Instant startsAt;
    private int minutes;

    @Column(name = "time_zone")
    private ZoneId place;

    private int calendarChanges;
    private @Nullable Instant scorecardInAt;
    private @Nullable Instant leftAt;
    private @Nullable UUID leftBy;
    private String leftReason = "";

    @ElementCollection
    @CollectionTable(name = "interview_focus", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "competency_id")
    private Set<UUID> focus = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Interview() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Interview(Loop loop, Person interviewer, PlannedInterview plan) {
        this.loop = loop;
        this.interviewer = interviewer;
        this.kind = plan.kind();
        this.startsAt = plan.startsAt();
        this.minutes = plan.minutes();
        this.place = plan.place();
        replan(plan);
    }

    void replan(PlannedInterview plan) {
        requireChangeable();
        if (plan.minutes() < 10 || plan.minutes() > 480) throw new Invalid(text("loops.minutes-range", plan.minutes()));
        if (plan.focus().isEmpty()) throw new Invalid(text("loops.choose-competency", interviewer.name()));
        if (calendarWouldDiffer(plan)) calendarChanges++;
        this.kind = plan.kind();
        this.startsAt = plan.startsAt();
        this.minutes = plan.minutes();
        this.place = plan.place();
        this.focus.retainAll(plan.focus());
        this.focus.addAll(plan.focus());
    }

    private boolean calendarWouldDiffer(PlannedInterview plan) {
        return kind != plan.kind()
                || !startsAt.equals(plan.startsAt())
                || minutes != plan.minutes()
                || !place.equals(plan.place());
    }

    private void requireChangeable() {
        if (!onPanel()) throw new Invalid(text("loops.no-longer-on-panel", interviewer.name()));
        if (scorecardIn()) throw new Invalid(text("loops.scorecard-is-in", interviewer.name()));
    }

    /** Before it begins, nobody has heard anything in it, and it takes no reason to let somebody else ask. */
    void requireHandedOverInTime(Instant now) {
        requireChangeable();
        if (!now.isBefore(startsAt)) throw new Invalid(text("loops.interview-has-begun", interviewer.name()));
    }

    /** Takes the interviewer off the panel. Their scorecard, if it is in, stays. */
    void leave(UUID by, String reason, Instant at) {
        if (!onPanel()) throw new Invalid(text("loops.off-panel-already", interviewer.name()));
        leftReason = Invalid.required(text("loops.reason-to-take-off"), reason, 1500);
        leftBy = by;
        leftAt = at;
        calendarChanges++;
    }

    /** Brings back somebody who had left before submitting; their draft is where they left it. */
    void comeBack(PlannedInterview plan) {
        if (scorecardIn()) throw new Invalid(text("loops.scorecard-on-record", interviewer.name()));
        if (loop.debriefOpenedAt().isPresent()
                || loop.revealedAt().isPresent()
                || loop.opening().managedBy(interviewer.id()))
            throw new Invalid(text("loops.may-have-read-since", interviewer.name()));
        leftAt = null;
        calendarChanges++;
        replan(plan);
        leftReason = "";
        leftBy = null;
    }

    void recordScorecard(Instant at) {
        scorecardInAt = at;
    }

    public UUID id() {
        return id;
    }

    public Loop loop() {
        return loop;
    }

    public Person interviewer() {
        return interviewer;
    }

    public boolean heldBy(UUID person) {
        return interviewer.id().equals(person);
    }

    /** Whether the interviewer still is on the panel; whoever was taken off sees nothing of the loop any more. */
    public boolean onPanel() {
        return leftAt == null;
    }

    /** Whether it is in its interviewer's hands, and its loop is not decided without it. */
    public boolean takesPlace() {
        return onPanel() && (scorecardIn() || !loop.closed());
    }

    /**
     * Whether its interviewer's calendar is still told how it is: until it begins; and until it would be over, where it was
     * called off before it began.
     */
    public boolean concernsCalendars(Instant now) {
        return now.isBefore(startsAt)
                || now.isBefore(endsAt())
                        && leftAt().or(loop::closedAt)
                                .filter(off -> off.isBefore(startsAt))
                                .isPresent();
    }

    void tellCalendarIfToCome(Instant now) {
        if (onPanel() && !scorecardIn() && now.isBefore(startsAt)) calendarChanges++;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public InterviewKind kind() {
        return kind;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public int minutes() {
        return minutes;
    }

    /** By whose clock it is planned. */
    public ZoneId place() {
        return place;
    }

    /** How often a calendar that has it is out of date since it was planned. */
    public int calendarChanges() {
        return calendarChanges;
    }

    /** The competencies that this interview must cover. */
    public Set<UUID> focus() {
        return Set.copyOf(focus);
    }

    /** Whether the interviewer has submitted the scorecard. Known to all; what it says is not. */
    public boolean scorecardIn() {
        return scorecardInAt != null;
    }

    public Optional<Instant> scorecardInAt() {
        return Optional.ofNullable(scorecardInAt);
    }

    /** Whether the interview is over and its scorecard still expected. */
    public boolean owed(Instant now) {
        return onPanel() && !scorecardIn() && !loop.closed() && !now.isBefore(endsAt());
    }

    /** Whether its scorecard is owed, and the debrief does not go ahead without it. */
    public boolean awaited(Instant now) {
        return owed(now) && loop.revealedAt().isEmpty();
    }

    /** Whether the scorecard should be in by now and is still awaited. */
    public boolean late(Instant now) {
        return awaited(now) && !now.isBefore(scorecardDue());
    }

    List<Object> happenings() {
        return List.of(
                interviewer.id(),
                kind,
                startsAt,
                minutes,
                place,
                focus(),
                scorecardInAt().map(Instant::toString).orElse(""),
                onPanel());
    }

    public Instant ratingsDue() {
        return loop.opening().clocks().ratingsDue(endsAt());
    }

    public Instant scorecardDue() {
        return loop.opening().clocks().scorecardDue(endsAt());
    }
}
