package app.verdict.reminders;

/** Of what somebody is reminded, or what their calendar is told. */
public enum ReminderKind {
    /** The interview is over, the time for its ratings as well, and there are none: to the interviewer. */
    RATINGS_DUE,
    /** The scorecard is due within a few hours: to the interviewer. */
    SCORECARD_SOON,
    SCORECARD_LATE,
    /** It has been late for another business day: to the hiring manager and the recruiters of the opening. */
    SCORECARD_ESCALATED,
    /** The last day for the decision has come: to the hiring manager. */
    DECISION_SOON,
    DECISION_LATE,
    /** What somebody owes, and what is late in the loops that they see to: each morning that there is any. */
    DIGEST,
    /** An interview to come was planned, or its time was changed: to the interviewer, for their calendar. */
    INVITED,
    /** Whoever was invited is off the panel before the interview begins: to them, for their calendar. */
    CALLED_OFF;

    boolean forCalendars() {
        return this == INVITED || this == CALLED_OFF;
    }
}
