package app.verdict.canary;

import java.util.List;
import java.util.stream.Stream;

/** Everybody whom bytes can reach, by their part in the loop of the story. */
enum Who {
    SUBMITTED,
    /** Leaves the company in the end. */
    REVISES,
    OWES,
    LEFT_DRAFT,
    LEFT_IN,
    IN_CONFLICT,
    /** In the end the former one: the opening changes hands. */
    MANAGER,
    /** Whom the opening is handed over to. */
    NEXT_MANAGER,
    FACILITATOR,
    APPROVER,
    RECRUITER,
    /** A recruiter for the opening of the first loop, and for nothing else. */
    OPENING_RECRUITER,
    /** Could be put on a panel of that opening alone, and is on none. */
    OPENING_INTERVIEWER,
    ADMINISTRATOR,
    /** An administrator who answers the candidate when they ask what is on record about them. */
    KEEPER,
    UNINVOLVED,
    CANDIDATE,
    /** Nobody signed in, before a big screen whose code the hiring manager has handed out. */
    SCREEN,
    /** Nobody signed in. */
    NOBODY,
    LOG,
    AUDIT;
    // MAIL, one for each person, as soon as Verdict sends any

    /** Whoever has a browser. */
    static List<Who> readers() {
        return Stream.of(values()).filter(who -> who != LOG && who != AUDIT).toList();
    }

    /** Whoever signs in. */
    static List<Who> people() {
        return readers().stream().filter(who -> who != SCREEN && who != NOBODY).toList();
    }
}
