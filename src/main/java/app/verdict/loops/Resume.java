package app.verdict.loops;

import java.time.Instant;
import java.util.UUID;

/**
 * What a candidate has sent in about themselves, without its content.
 *
 * @param size in bytes, 10 MB at the most
 */
public record Resume(
        UUID id, UUID candidate, String name, ResumeFormat format, int size, UUID uploadedBy, Instant uploadedAt) {
    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int MOST = 5;
}
