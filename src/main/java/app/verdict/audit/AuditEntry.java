package app.verdict.audit;

import static app.verdict.texts.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it stands in the chain.
 *
 * @param number from 1, without a gap
 * @param code what was done, as it stands in the chain
 * @param action the same; null for what only a newer version writes down, while both run
 * @param person who acted; null where nobody was signed in
 * @param loop the loop it is about; null where it is about none
 * @param subjects what else it is about
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable UUID person,
        String code,
        @Nullable AuditAction action,
        @Nullable UUID loop,
        List<UUID> subjects,
        String detail) {
    /** What was done, after the name of who did it. */
    public String words() {
        return action == null ? text("audit.unknown-action", code) : action.words();
    }
}
