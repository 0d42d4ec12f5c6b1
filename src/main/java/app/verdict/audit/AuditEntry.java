package app.verdict.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it stands in the chain.
 *
 * @param number from 1, without a gap
 * @param person who acted; null where nobody was signed in
 * @param loop the loop it is about; null where it is about none
 * @param subjects what else it is about
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable UUID person,
        AuditAction action,
        @Nullable UUID loop,
        List<UUID> subjects,
        String detail) {}
