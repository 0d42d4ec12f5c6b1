package app.verdict.loops;

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
        refuseTwice(interviewer, null);
        var interview = new Interview(this, interviewer, plan);
        interviews.add(interview);
        return interview;
    }

    void replan(Interview interview, Person interviewer, PlannedInterview plan) {
        requireOpen();
        refuseTwice(interviewer, interview);
        interview.replan(interviewer, plan);
    }

    void close(Instant at) {
        requireOpen();
        closedAt = at;
    }

    private void requireOpen() {
        if (closed()) throw new LoopClosed(this);
    }

    private void refuseTwice(Person interviewer, @Nullable Interview except) {
        if (interviews.stream().anyMatch(i -> i != except && i.heldBy(interviewer.id())))
            throw new Invalid(
                    "%s is on this panel already. A second interview by the same person is no independent reading."
                            .formatted(interviewer.name()));
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

    /** In the order of their times. */
    public List<Interview> interviews() {
        return interviews.stream()
                .sorted(Comparator.comparing(Interview::startsAt))
                .toList();
    }

    public Optional<Interview> interviewOf(UUID person) {
        return interviews.stream().filter(interview -> interview.heldBy(person)).findFirst();
    }

    /** Whether a decision has been made; nothing can be scored or changed any more. */
    public boolean closed() {
        return closedAt != null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
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
                interviews().stream().map(Interview::happenings).toList(),
                closedAt().map(Instant::toString).orElse(""));
    }

    public Instant lastInterviewEnd() {
        return interviews.stream()
                .map(Interview::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(plannedAt);
    }

    public Instant decisionDue(ZoneId zone) {
        return opening.clocks().decisionDue(lastInterviewEnd(), zone);
    }
}
