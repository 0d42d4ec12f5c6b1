package app.verdict.audit;

/** The first entry at which a chain does not hold, and why. */
public record BrokenEntry(long number, String why) {
    @Override
    public String toString() {
        return "entry %d: %s".formatted(number, why);
    }
}
