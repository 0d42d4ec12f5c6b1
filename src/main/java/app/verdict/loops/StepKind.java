package app.verdict.loops;

/** What somebody can do in a debrief that stays on record. */
public enum StepKind {
    REVEALED("went ahead without the scorecards still out"),
    TAKEN_OFF("took somebody off the panel"),
    CALLED_OFF("called off what was still to come"),
    CONFLICT_MARKED("marked somebody as too close to the candidate"),
    CONFLICT_LIFTED("took back that somebody is too close to the candidate"),
    HANDED_OVER("gave the opening to another hiring manager"),
    OPENED("opened the debrief"),
    FACILITATOR_NAMED("named the facilitator"),
    SECOND_APPROVER_NAMED("named the second approver"),
    MOVED("moved the meeting on"),
    LEANS_REVEALED("revealed the panel's leans"),
    MANAGER_LEAN_REVEALED("revealed the hiring manager's lean"),
    SKIPPED("skipped, as all agreed"),
    ESTIMATES_CALLED("called for a second estimate"),
    ESTIMATES_REVEALED("revealed the second estimates"),
    SCREEN_SHARED("handed out a code for the big screen"),
    SCREEN_ENDED("took the debrief off the big screen"),
    APPROVAL_ASKED("asked the second approver"),
    APPROVED("approved as second approver"),
    NOT_APPROVED("did not approve as second approver"),
    DECIDED("recorded the decision"),
    REOPENED("took the decision up again");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    /** What was done, after the name of who did it. */
    public String words() {
        return words;
    }
}
