package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a role's rubric while it is being written. Nobody scores by it, and what it says need not be complete;
 * it is kept as the text that its export is.
 */
@Entity
public class RubricDraft {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String roleCode;
    private String text;
    private @Nullable UUID begunFrom;
    private UUID editedBy;
    private Instant editedAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected RubricDraft() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    RubricDraft(RubricText content, @Nullable UUID begunFrom, UUID by, Instant at) {
        this.roleCode = content.role();
        this.begunFrom = begunFrom;
        this.text = written(content);
        this.editedBy = by;
        this.editedAt = at;
    }

    /** Whatever was written; the role stays the one that the draft is for. */
    void edit(RubricText content, UUID by, Instant at) {
        text = written(content.as(roleCode, content.name(), content.version()));
        editedBy = by;
        editedAt = at;
    }

    private static String written(RubricText content) {
        var text = RubricWriter.write(content);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= RubricBytes.MOST) return text;
        throw new Invalid(text("rubrics.too-long-to-keep", bytes, RubricBytes.MOST));
    }

    public UUID id() {
        return id;
    }

    /** The code of the role that it is for; there may be no version of it yet. */
    public String role() {
        return roleCode;
    }

    public RubricText content() {
        return RubricReader.read(text).rubric();
    }

    /** What keeps it from being published. */
    public List<Problem> problems() {
        return RubricCheck.of(content());
    }

    /** The published version that it was begun or copied from; null where it was imported for a new role. */
    public @Nullable UUID begunFrom() {
        return begunFrom;
    }

    public UUID editedBy() {
        return editedBy;
    }

    public Instant editedAt() {
        return editedAt;
    }

    /** Counts the times it was saved: whoever saves says which one they saw. */
    public int revision() {
        return revision;
    }
}
