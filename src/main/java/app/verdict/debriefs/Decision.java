package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Hire or no hire, with what decided it, how each gate rating below the bar was weighed, and who saw it otherwise. */
@Entity
public class Decision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID loopId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String reasons;
    private String wouldChange = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Instant decidedAt;
    private LocalDate reviewOn;
    private int formulaVersion;
    private @Nullable Integer rubricVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FiguresOnRecord figures;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by")
    private @Nullable Person approvedBy;

    private @Nullable Instant approvedAt;
    private String approval = "";

    @ElementCollection
    @CollectionTable(name = "decisive_evidence", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidence = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ruling", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Ruling> rulings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "waiver", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Waiver> waivers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "dissent", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Dissent> dissents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "premortem", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Premortem> premortems = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "decided_without", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<DecidedWithout> without = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** @param number counts the decisions of the loop: one that is taken up again stays on record */
    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Decision(Debrief debrief, int number, Outcome outcome, DecisionDraft draft, Instant decidedAt) {
        this.loopId = debrief.loop().id();
        this.number = number;
        this.outcome = outcome;
        this.level = draft.level();
        this.reasons = Invalid.required(text("debriefs.the-reasons"), draft.reasons(), 20_000);
        this.wouldChange = Invalid.required(text("debriefs.the-would-change"), draft.wouldChange(), 4000);
        this.decidedBy = debrief.loop().opening().hiringManager();
        this.decidedAt = decidedAt;
        this.reviewOn = draft.reviewOn();
        this.formulaVersion = Formula.VERSION;
        this.rubricVersion = debrief.rubric().version();
        this.figures = FiguresOnRecord.of(debrief.figures());
        this.evidence.addAll(draft.evidence());
        this.rulings.addAll(draft.rulings());
        this.waivers.addAll(draft.waivers());
        this.dissents.addAll(draft.dissents());
        this.premortems.addAll(draft.premortems());
        this.without.addAll(draft.without());
    }

    /** Notes who has looked at the reasons for a hire over a failed gate. */
    Decision approved(Approval given) {
        approvedBy = given.approver();
        approvedAt = given.answeredAt().orElseThrow();
        approval = given.sentence();
        return this;
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

    /** Counts the decisions of the loop from 1; the latest one holds. */
    public int number() {
        return number;
    }

    /** What would have had to be heard for another decision; empty in records from before it was asked for. */
    public String wouldChange() {
        return wouldChange;
    }

    /** The rubric's version that the panel scored by. */
    public Optional<Integer> rubricVersion() {
        return Optional.ofNullable(rubricVersion);
    }

    /** What the debrief showed when this was decided. */
    public Optional<FiguresOnRecord> figures() {
        return Optional.ofNullable(figures);
    }

    /** Who looked at the reasons for a hire over a failed gate. */
    public Optional<Person> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** The second approver's sentence; empty where none was needed. */
    public String approval() {
        return approval;
    }

    public Optional<Premortem> premortemOf(UUID person) {
        return premortems.stream()
                .filter(premortem -> premortem.personId().equals(person))
                .findFirst();
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

    public Set<Waiver> waivers() {
        return Set.copyOf(waivers);
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
