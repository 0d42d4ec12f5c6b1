package app.verdict.debriefs;

/** What was decided about the candidate. */
public enum Outcome {
    HIRE("Hire"),
    NO_HIRE("No hire");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
