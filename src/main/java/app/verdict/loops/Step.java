package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did in a loop's debrief: who, what, when. Never changed and never taken back. */
@Entity
@Table(name = "loop_step")
public class Step {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID loopId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by")
    private Person takenBy;

    private Instant takenAt;
    private @Nullable UUID competencyId;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Step(UUID loop, StepKind kind, Person takenBy, Instant takenAt, @Nullable UUID competency, String note) {
        this.loopId = loop;
        this.kind = kind;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
        this.competencyId = competency;
        this.note = Invalid.atMost(text("loops.the-note"), note, 2000);
    }

    public StepKind kind() {
        return kind;
    }

    public Person takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Optional<UUID> competency() {
        return Optional.ofNullable(competencyId);
    }

    /** The reason, or whatever else was said with it; may be empty. */
    public String note() {
        return note;
    }
}
