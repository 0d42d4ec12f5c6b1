package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Unknown;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published rubrics. As a published version never changes, each is read from the database once and then shared;
 * nobody's notes are in it.
 */
@Service
@Transactional
public class Rubrics {
    private final RubricRepository rubrics;
    private final RoleRepository roles;
    private final Clock clock;
    private final Map<UUID, Rubric> read = new ConcurrentHashMap<>();

    Rubrics(RubricRepository rubrics, RoleRepository roles, Clock clock) {
        this.rubrics = rubrics;
        this.roles = roles;
        this.clock = clock;
    }

    /** The published rubric with this id, complete and detached. */
    @Transactional(readOnly = true)
    public Rubric published(UUID id) {
        var known = read.get(id);
        if (known != null) return known;
        var rubric = rubrics.publishedWithCompetencies(id)
                .orElseThrow(() -> new Unknown(text("rubrics.a-published-rubric"), id));
        rubrics.withCases(id);
        read.put(id, rubric);
        return rubric;
    }

    /** All published versions, by role, the newest first. */
    @Transactional(readOnly = true)
    public List<Rubric> published() {
        return rubrics.published().stream().map(this::published).toList();
    }

    /** The latest version for the role with this code. */
    @Transactional(readOnly = true)
    public Optional<Rubric> newest(String role) {
        return rubrics.versions(role).stream().findFirst().map(this::published);
    }

    /** All versions for the role with this code, the newest first. */
    @Transactional(readOnly = true)
    public List<Rubric> versions(String role) {
        return rubrics.versions(role).stream().map(this::published).toList();
    }

    /**
     * What ships under this name, such as {@code product-manager}, whatever was published since: to look at and to practise
     * on, not to score by.
     */
    public static Rubric shipped(String name) {
        return ShippedRubrics.read(name).asRubric();
    }

    /** Publishes what ships as the version that it names, unless that version is out already. */
    void publishShipped(RubricText text) {
        if (!rubrics.holds(text.role(), text.version())) publish(text, null, "");
    }

    /** Publishes what somebody wrote as the next version of its role. */
    Rubric publishNext(RubricText text, UUID by, String note) {
        int next = newest(text.role()).map(Rubric::version).orElse(0) + 1;
        return publish(text.as(text.role(), text.name(), next), by, note);
    }

    private Rubric publish(RubricText text, @Nullable UUID by, String note) {
        var role = roles.findByCode(text.role())
                .orElseGet(() -> roles.save(new Role(text.role(), text.name(), text.failure(), text.metrics())));
        var rubric = rubrics.saveAndFlush(new Rubric(role, text));
        rubric.publish(clock.instant(), by, note);
        return rubric;
    }
}
