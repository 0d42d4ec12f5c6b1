package app.verdict.loops;

import static app.verdict.texts.Texts.text;

/** When a loop's submitted scorecards open to its panel and its hiring manager. */
public enum Visibility {
    /** A panellist reads the others after submitting; a hiring manager who is not on the panel reads each as it comes in. */
    AFTER_OWN,
    /** Nobody reads any scorecard, the hiring manager included, before the whole panel has submitted. */
    AFTER_ALL;

    public String label() {
        return text(this);
    }

    public String meaning() {
        return text(this, "meaning");
    }
}
