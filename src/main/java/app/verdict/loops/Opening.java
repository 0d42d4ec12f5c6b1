package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubric;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** One position being filled: against which rubric version, at which level, by which hiring manager. */
@Entity
public class Opening {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String title;
    private UUID rubricId;

    @Enumerated(EnumType.STRING)
    private Level level;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person hiringManager;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Embedded
    private Clocks clocks;

    @Embedded
    private Retention retention;

    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "opening_duty", joinColumns = @JoinColumn(name = "opening_id"))
    private Set<OpeningDuty> team = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "former_manager",
            joinColumns = @JoinColumn(name = "opening_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> formerManagers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Opening() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Opening(
            String title,
            Rubric rubric,
            Level level,
            Person hiringManager,
            Visibility visibility,
            Clocks clocks,
            Retention retention,
            Instant openedAt) {
        this.title = Invalid.required(text("loops.the-title"), title, 200);
        this.rubricId = rubric.id();
        this.level = level;
        this.hiringManager = hiringManager;
        this.visibility = visibility;
        this.clocks = clocks;
        this.retention = retention;
        this.openedAt = openedAt;
    }

    void runBy(Clocks newClocks) {
        clocks = newClocks;
    }

    void keepFor(Retention newRetention) {
        retention = newRetention;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The published rubric version that this opening keeps to the end. */
    public UUID rubricId() {
        return rubricId;
    }

    public Level level() {
        return level;
    }

    public Person hiringManager() {
        return hiringManager;
    }

    public boolean managedBy(UUID person) {
        return hiringManager.id().equals(person);
    }

    void handOver(Person manager) {
        if (!onceManagedBy(hiringManager.id())) formerManagers.add(hiringManager);
        hiringManager = manager;
    }

    /** Whether this person managed the opening before: they may have read everything, and run its debriefs. */
    public boolean onceManagedBy(UUID person) {
        return formerManagers.stream().anyMatch(manager -> manager.id().equals(person));
    }

    /** Who managed the opening before, by name. */
    public List<Person> formerManagers() {
        return formerManagers.stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** Who has this duty for this opening alone. */
    public Set<UUID> team(Duty duty) {
        return team.stream()
                .filter(given -> given.duty() == duty)
                .map(OpeningDuty::personId)
                .collect(Collectors.toSet());
    }

    /** Whether that is new. */
    boolean give(OpeningDuty duty) {
        return team.add(duty);
    }

    /** Whether they had it. */
    boolean take(OpeningDuty duty) {
        return team.remove(duty);
    }

    public Visibility visibility() {
        return visibility;
    }

    public Clocks clocks() {
        return clocks;
    }

    /** How long what was written about its candidates is kept. */
    public Retention retention() {
        return retention;
    }
}
