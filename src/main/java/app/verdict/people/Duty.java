package app.verdict.people;

import static app.verdict.texts.Texts.text;

/** What a person may do in Verdict. (A "role" is what somebody is hired for.) */
public enum Duty {
    /** Interviews candidates and fills scorecards. */
    INTERVIEWER,
    /** Owns openings, runs debriefs and decides. */
    HIRING_MANAGER,
    /** Plans loops and follows their progress. */
    RECRUITER,
    /** Keeps people, rubrics and records. */
    ADMINISTRATOR;

    public String label() {
        return text(this);
    }
}
