package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

/** What was decided about the candidate. */
public enum Outcome {
    HIRE,
    NO_HIRE;

    public String words() {
        return text(this);
    }
}
