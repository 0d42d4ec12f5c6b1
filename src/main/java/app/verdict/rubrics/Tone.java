package app.verdict.rubrics;

/** Whether a marker speaks for or against the candidate. */
public enum Tone {
    GOOD,
    BAD
}
