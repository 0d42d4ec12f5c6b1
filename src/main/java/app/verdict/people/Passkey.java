package app.verdict.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a device or a security key of the acting person proves itself with.
 *
 * @param id as the device names it, base 64
 * @param lastUsed null where nobody has signed in with it yet
 */
public record Passkey(
        String id, String label, Instant added, @Nullable Instant lastUsed) {}
