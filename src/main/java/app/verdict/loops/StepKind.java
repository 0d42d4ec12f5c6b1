package app.verdict.loops;

import static app.verdict.texts.Texts.text;

/** What somebody can do in a debrief that stays on record. */
public enum StepKind {
    REVEALED,
    TAKEN_OFF,
    CALLED_OFF,
    CONFLICT_MARKED,
    CONFLICT_LIFTED,
    HANDED_OVER,
    OPENED,
    FACILITATOR_NAMED,
    SECOND_APPROVER_NAMED,
    MOVED,
    LEANS_REVEALED,
    MANAGER_LEAN_REVEALED,
    SKIPPED,
    ESTIMATES_CALLED,
    ESTIMATES_REVEALED,
    SCREEN_SHARED,
    SCREEN_ENDED,
    APPROVAL_ASKED,
    APPROVED,
    NOT_APPROVED,
    DECIDED,
    REOPENED;

    /** What was done, after the name of who did it. */
    public String words() {
        return text(this);
    }
}
