package app.verdict.onboarding;

/** One of the steps from an empty installation to the first decision, in their usual order. */
public enum FirstStep {
    SECOND_WAY_IN,
    PEOPLE,
    RUBRIC,
    MAIL,
    OPENING,
    LOOP,
    SCORECARD,
    DECISION
}
