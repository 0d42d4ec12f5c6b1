package app.verdict.audit;

/** What is written down when somebody does it. */
public enum AuditAction {
    SIGNED_IN("signed in"),
    SIGN_IN_FAILED("failed to sign in"),
    SIGN_INS_SLOWED("made sign-ins wait after many failures"),
    SIGNED_OUT("signed out"),
    PERSON_ADDED("added somebody"),
    DUTIES_CHANGED("changed somebody's duties"),
    SENIORITY_CHANGED("changed somebody's seniority"),
    INVITED("made an invitation link"),
    PASSWORD_SET("set a password by an invitation"),
    PASSWORD_CHANGED("changed their password"),
    PASSKEY_ADDED("added a passkey"),
    PASSKEY_REMOVED("removed a passkey"),
    IDENTITY_LINKED("connected an account elsewhere"),
    IDENTITY_REMOVED("disconnected an account elsewhere"),
    PERSON_DISABLED("shut somebody out"),
    PERSON_ENABLED("let somebody in again"),
    RUBRIC_IMPORTED("imported a rubric as a draft"),
    RUBRIC_DRAFT_DISCARDED("discarded the draft of a rubric"),
    RUBRIC_PUBLISHED("published a rubric"),
    POSITION_OPENED("opened a position"),
    OPENING_HANDED_OVER("handed an opening over"),
    CLOCKS_CHANGED("changed the clocks of an opening"),
    TEAM_CHANGED("changed who helps with an opening"),
    TEMPLATE_KEPT("kept how the loops of a role usually look"),
    CANDIDATE_ADDED("added a candidate"),
    RESUME_ADDED("added a candidate's résumé"),
    RESUME_READ("took out a candidate's résumé"),
    RESUME_REMOVED("removed a candidate's résumé"),
    PANEL_PLANNED("put somebody on the panel"),
    SCORECARD_SUBMITTED("submitted a scorecard"),
    SCORECARD_REVISED("revised a scorecard"),
    SCORECARDS_READ("read scorecards"),
    PACKET_EXPORTED("took out the packet"),
    DEBRIEF_STEP("in the debrief"),
    OUTCOME_REVIEWED("wrote what came of a decision"),
    SCREEN_SHOWN("put a debrief on a big screen by its code"),
    AUDIT_READ("read the audit"),
    RETENTION_CHANGED("changed how long records are kept"),
    HOLD_PLACED("put a legal hold on a loop"),
    HOLD_LIFTED("lifted a legal hold"),
    PURGE_ASKED("asked for a purge"),
    LOOP_PURGED("purged a loop that was due"),
    ACCESS_OPENED("opened a candidate's closed loops for an hour, to answer their request"),
    ACCESS_PACKAGE_MADE("took out everything about a candidate"),
    CANDIDATE_ERASED("erased a candidate"),
    REFUSED("was refused");

    private final String words;

    AuditAction(String words) {
        this.words = words;
    }

    /** What was done, after the name of who did it. */
    public String words() {
        return words;
    }
}
