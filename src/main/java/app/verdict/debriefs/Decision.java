package app.verdict.debriefs;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.Level;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Hire or no hire, with what decided it, how each gate rating below the bar was weighed, and who saw it otherwise. */
@Entity
public class Decision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID loopId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String reasons;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Instant decidedAt;
    private LocalDate reviewOn;
    private int formulaVersion;

    @ElementCollection
    @CollectionTable(name = "decisive_evidence", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidence = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ruling", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Ruling> rulings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "dissent", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Dissent> dissents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "decided_without", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<DecidedWithout> without = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Decision(UUID loop, Outcome outcome, DecisionDraft draft, Person decidedBy, Instant decidedAt) {
        this.loopId = loop;
        this.outcome = outcome;
        this.level = draft.level();
        this.reasons = Invalid.required("The reasons", draft.reasons(), 20_000);
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.reviewOn = draft.reviewOn();
        this.formulaVersion = Formula.VERSION;
        this.evidence.addAll(draft.evidence());
        this.rulings.addAll(draft.rulings());
        this.dissents.addAll(draft.dissents());
        this.without.addAll(draft.without());
    }

    public UUID id() {
        return id;
    }

    public UUID loop() {
        return loopId;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The level that was decided on; it may differ from the opening's. */
    public Level level() {
        return level;
    }

    public String reasons() {
        return reasons;
    }

    public Person decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** Which version of the aggregation formulas the figures of that day were computed by. */
    public int formulaVersion() {
        return formulaVersion;
    }

    public boolean decidedOn(UUID evidenceId) {
        return evidence.contains(evidenceId);
    }

    public Set<UUID> evidence() {
        return Set.copyOf(evidence);
    }

    public Set<Ruling> rulings() {
        return Set.copyOf(rulings);
    }

    public Set<Dissent> dissents() {
        return Set.copyOf(dissents);
    }

    public Optional<Dissent> dissentOf(UUID person) {
        return dissents.stream()
                .filter(dissent -> dissent.personId().equals(person))
                .findFirst();
    }

    public Set<DecidedWithout> without() {
        return Set.copyOf(without);
    }

    public Optional<Ruling> rulingOn(BelowBar rating) {
        return rulings.stream().filter(ruling -> ruling.on(rating)).findFirst();
    }
}
