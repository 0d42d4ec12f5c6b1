package app.verdict.rubrics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What somebody is hired for, with its own axis of failure: a PM fails otherwise than a PMM. */
@Entity
public class Role {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;
    private String name;
    private String failure;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> metrics;

    @SuppressWarnings("NullAway.Init")
    protected Role() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Role(String code, String name, String failure, List<String> metrics) {
        this.code = code;
        this.name = name;
        this.failure = failure;
        this.metrics = List.copyOf(metrics);
    }

    public UUID id() {
        return id;
    }

    /** Short and unique: PM, PMM. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** One sentence on how this role fails. */
    public String failure() {
        return failure;
    }

    /** The metrics this role answers for. */
    public List<String> metrics() {
        return List.copyOf(metrics);
    }
}
