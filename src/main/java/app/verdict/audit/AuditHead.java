package app.verdict.audit;

/**
 * Where a chain ends. Kept elsewhere, it shows later whether the chain up to there was written anew.
 *
 * @param number of the last entry; 0 of an empty chain
 * @param hash of that entry, in hexadecimal digits
 */
public record AuditHead(long number, String hash) {
    /** As it is shipped and given to {@code ./verdict audit verify}. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }

    /** @throws IllegalArgumentException when it is no such text */
    public static AuditHead of(String text) {
        if (!text.matches("\\d{1,18}:[0-9a-f]{64}"))
            throw new IllegalArgumentException("a head is a number, a colon and 64 hexadecimal digits, not " + text);
        var parts = text.split(":");
        return new AuditHead(Long.parseLong(parts[0]), parts[1]);
    }
}
