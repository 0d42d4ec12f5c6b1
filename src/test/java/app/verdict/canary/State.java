package app.verdict.canary;

/**
 * Where the story of the loop stands. What reaches somebody is judged by the state in which it arrives.
 *
 * <p>"Left the company" is to follow DECIDED_AGAIN once a person can be disabled: from then on nothing may reach them.
 */
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
    DECIDED_AGAIN
}
