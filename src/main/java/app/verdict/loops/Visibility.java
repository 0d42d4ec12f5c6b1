package app.verdict.loops;

/** When a loop's submitted scorecards open to its panel and its hiring manager. */
public enum Visibility {
    AFTER_OWN(
            "After one's own",
            "A panellist reads the others after submitting; a hiring manager who is not on the panel reads each as it comes in."),
    AFTER_ALL(
            "After all are in",
            "Nobody reads any scorecard, the hiring manager included, before the whole panel has submitted.");

    private final String label;
    private final String meaning;

    Visibility(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
