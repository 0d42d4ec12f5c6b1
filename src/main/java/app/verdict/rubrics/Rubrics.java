package app.verdict.rubrics;

import app.verdict.people.Unknown;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
        var rubric = rubrics.publishedWithCompetencies(id).orElseThrow(() -> new Unknown("published rubric", id));
        rubrics.withCases(id);
        read.put(id, rubric);
        return rubric;
    }

    /** All published versions, by role, the newest first. */
    @Transactional(readOnly = true)
    public List<Rubric> published() {
        return rubrics.published().stream().map(this::published).toList();
    }

    /** Publishes the file as the version that it names, unless that version is out already. */
    void publish(RubricText file) {
        if (rubrics.holds(file.role(), file.version())) return;
        var role = roles.findByCode(file.role())
                .orElseGet(() -> roles.save(new Role(file.role(), file.name(), file.failure(), file.metrics())));
        var rubric = rubrics.saveAndFlush(new Rubric(role, file));
        rubric.publish(clock.instant());
    }
}
