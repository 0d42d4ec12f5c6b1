package app.verdict.imports;

import static app.verdict.texts.Texts.text;

/** What becomes of a line. */
public enum Fate {
    NEW,
    /** Left alone as it is; so that a file can be brought in twice. */
    ALREADY_HERE,
    WRONG;

    public String label() {
        return text(this);
    }
}
