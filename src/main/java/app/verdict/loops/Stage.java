package app.verdict.loops;

/** How far a loop has come, read off the facts that are on record; it is stored nowhere. */
public enum Stage {
    /** Scorecards are still out. */
    COLLECTING("Collecting scorecards"),
    /** All of them are in, or the debrief goes ahead without those that are not, for a reason. */
    READY("Ready to debrief"),
    /** The debrief has been opened. */
    OPEN("Debrief open"),
    /** There is a decision. */
    DECIDED("Decided");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
