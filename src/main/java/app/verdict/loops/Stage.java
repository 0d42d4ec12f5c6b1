package app.verdict.loops;

import static app.verdict.texts.Texts.text;

/** How far a loop has come, read off the facts that are on record; it is stored nowhere. */
public enum Stage {
    /** Scorecards are still out. */
    COLLECTING,
    /** All of them are in, or the debrief goes ahead without those that are not, for a reason. */
    READY,
    /** The debrief has been opened. */
    OPEN,
    /** There is a decision. */
    DECIDED;

    public String words() {
        return text(this);
    }
}
