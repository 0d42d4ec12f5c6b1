package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The standard for a role in one version: its competencies and cases. Once published it never changes. */
@Entity
public class Rubric {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Role role;

    private int version;
    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;
    private String note = "";
    private @Nullable String name;
    private @Nullable String failure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> metrics;

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private Set<Competency> competencies = new LinkedHashSet<>();

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private Set<CaseStudy> cases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Rubric() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Rubric(Role role, RubricText file) {
        this.role = role;
        this.version = file.version();
        this.name = file.name();
        this.failure = file.failure();
        this.metrics = file.metrics();
        for (var text : file.competencies()) competencies.add(new Competency(this, competencies.size(), text));
        for (var text : file.cases())
            cases.add(new CaseStudy(this, cases.size(), text.kind(), text.title(), text.text(), text.metric()));
    }

    /**
     * @param by who publishes it; null for one that ships
     * @param what what is new in it, for those who score by it
     */
    void publish(Instant at, @Nullable UUID by, String what) {
        if (publishedAt != null)
            throw new IllegalStateException("must be a draft to be published, was published " + publishedAt);
        publishedAt = at;
        publishedBy = by;
        note = what;
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    /** From 1 up, per role. */
    public int version() {
        return version;
    }

    /** "Product Manager, version 1". */
    public String title() {
        return text("rubrics.title", name(), version);
    }

    /** What this version calls the role. */
    public String name() {
        return name == null ? role.name() : name;
    }

    /** One sentence on how the role fails. */
    public String failure() {
        return failure == null ? role.failure() : failure;
    }

    /** The metrics the role answers for. */
    public List<String> metrics() {
        return metrics == null ? role.metrics() : List.copyOf(metrics);
    }

    public Instant publishedAt() {
        return Objects.requireNonNull(publishedAt, "is no draft");
    }

    /** Who published it; empty for one that ships. */
    public Optional<UUID> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    /** What is new in it, or an empty text. */
    public String note() {
        return note;
    }

    public List<Competency> competencies() {
        return List.copyOf(competencies);
    }

    public List<Competency> gates() {
        return competencies.stream().filter(Competency::gate).toList();
    }

    /** Every marker of every competency, in rubric order. */
    public List<Marker> markers() {
        return competencies.stream()
                .flatMap(competency -> competency.markers().stream())
                .toList();
    }

    public List<CaseStudy> cases() {
        return List.copyOf(cases);
    }

    /** The cases that an interview of this kind may put to the candidate, the usual one first. */
    public List<CaseStudy> casesFor(InterviewKind kind) {
        return cases.stream().filter(study -> study.kind() == kind).toList();
    }

    /**
     * The competency of this rubric with the id.
     *
     * @throws IllegalArgumentException when it belongs to another rubric or to none
     */
    public Competency competency(UUID competency) {
        return find(competency)
                .orElseThrow(() ->
                        new IllegalArgumentException("no competency " + competency + " in the rubric " + title()));
    }

    public Optional<Competency> find(UUID competency) {
        return competencies.stream().filter(c -> c.id().equals(competency)).findFirst();
    }

    /** The competency with this code, such as {@code pricing}. */
    public Competency competency(String code) {
        return competencies.stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no competency “" + code + "” in the rubric " + title()));
    }
}
