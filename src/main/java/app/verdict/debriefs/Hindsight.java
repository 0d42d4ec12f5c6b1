package app.verdict.debriefs;

/** Whether the dissent of the day was right, as far as can be told at the review. */
public enum Hindsight {
    YES("Yes"),
    NO("No"),
    TOO_EARLY("Too early to tell");

    private final String words;

    Hindsight(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
