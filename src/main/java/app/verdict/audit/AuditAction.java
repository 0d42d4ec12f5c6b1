package app.verdict.audit;

import static app.verdict.texts.Texts.text;

import java.util.Optional;
import java.util.stream.Stream;

/** What is written down when somebody does it. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_INS_SLOWED,
    SIGNED_OUT,
    PERSON_ADDED,
    DUTIES_CHANGED,
    SENIORITY_CHANGED,
    INVITED,
    PASSWORD_SET,
    PASSWORD_CHANGED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    IDENTITY_LINKED,
    IDENTITY_REMOVED,
    PERSON_DISABLED,
    PERSON_ENABLED,
    RUBRIC_IMPORTED,
    RUBRIC_DRAFT_DISCARDED,
    RUBRIC_PUBLISHED,
    POSITION_OPENED,
    OPENING_HANDED_OVER,
    CLOCKS_CHANGED,
    TEAM_CHANGED,
    TEMPLATE_KEPT,
    CANDIDATE_ADDED,
    RESUME_ADDED,
    RESUME_READ,
    RESUME_REMOVED,
    PANEL_PLANNED,
    SCORECARD_SUBMITTED,
    SCORECARD_REVISED,
    SCORECARDS_READ,
    PACKET_EXPORTED,
    DEBRIEF_STEP,
    OUTCOME_REVIEWED,
    SCREEN_SHOWN,
    AUDIT_READ,
    RETENTION_CHANGED,
    HOLD_PLACED,
    HOLD_LIFTED,
    PURGE_ASKED,
    LOOP_PURGED,
    CANDIDATE_PURGED,
    ACCESS_OPENED,
    ACCESS_PACKAGE_MADE,
    CANDIDATE_ERASED,
    REFUSED;

    /** The one of this code; empty for one that this version does not know. */
    static Optional<AuditAction> of(String code) {
        return Stream.of(values()).filter(action -> action.name().equals(code)).findFirst();
    }

    /** What was done, after the name of who did it. */
    public String words() {
        return text(this);
    }
}
