package app.verdict.canary;

/** Where the story of the loop stands. What reaches somebody is judged by the state in which it arrives. */
enum State {
    PLANNED,
    DRAFTED,
    SUBMITTED,
    REVISED,
    OPENED,
    TAKEN_OFF,
    MARKED,
    LEANS,
    DECIDING,
    DECIDED,
    REVIEWED,
    TAKEN_UP_AGAIN,
    LATE,
    DECIDED_AGAIN,
    /** The opening of the first loop has another hiring manager. */
    HANDED_OVER,
    /** Somebody whose scorecards are in works here no more. */
    LEFT_THE_COMPANY
}
