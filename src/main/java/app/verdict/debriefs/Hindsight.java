package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

/** Whether the dissent of the day was right, as far as can be told at the review. */
public enum Hindsight {
    YES,
    NO,
    TOO_EARLY;

    public String words() {
        return text(this);
    }
}
