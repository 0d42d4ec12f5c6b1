package app.verdict.records;

import static app.verdict.texts.Texts.text;

/** How a loop has ended, if it has. */
public enum Ending {
    DECIDED,
    CALLED_OFF,
    NOT_DECIDED;

    public String label() {
        return text(this);
    }
}
