package app.verdict.rubrics;

/** The seniority that is hired for; the bar of each competency moves with it. */
public enum Level {
    L5,
    L6,
    L7
}
