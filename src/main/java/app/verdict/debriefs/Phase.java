package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

/** What a debrief meeting does, in its order: everybody reads, everybody leans, they talk, they decide. */
public enum Phase {
    READING,
    LEANS,
    TALK,
    DECIDING;

    public String words() {
        return text(this);
    }
}
