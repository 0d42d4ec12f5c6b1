package app.verdict.debriefs;

/** How a panellist stands to the decision once it is made. */
public enum Stance {
    AGREE("Agrees"),
    DISAGREE_AND_COMMIT("Disagrees and commits"),
    DISAGREE("Disagrees");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
