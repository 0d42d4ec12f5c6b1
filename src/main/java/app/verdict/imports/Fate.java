package app.verdict.imports;

/** What becomes of a line. */
public enum Fate {
    NEW("new"),
    /** Left alone as it is; so that a file can be brought in twice. */
    ALREADY_HERE("already here"),
    WRONG("not entered");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
