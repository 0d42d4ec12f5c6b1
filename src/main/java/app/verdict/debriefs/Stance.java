package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

/** How a panellist stands to the decision once it is made. */
public enum Stance {
    AGREE,
    DISAGREE_AND_COMMIT,
    DISAGREE;

    public String words() {
        return text(this);
    }
}
