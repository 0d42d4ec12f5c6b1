package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Unknown;
import java.util.UUID;

/** The addresses of the screens, in one place, so that a lower feature's screen can lead to a higher one's. */
public final class Addresses {
    public static final String MY_INTERVIEWS = "";
    public static final String SCORECARD = "scorecard";
    public static final String LOOPS = "loops";
    public static final String LOOP = "loop";
    public static final String OPENINGS = "openings";
    public static final String CANDIDATES = "candidates";
    public static final String CANDIDATE = "candidate";
    public static final String RESUME = "resume";
    public static final String NEW_LOOP = "new-loop";
    public static final String DEBRIEF = "debrief";
    public static final String RUN = "run";
    public static final String PRESENT = "present";
    public static final String COMPARE = "compare";
    public static final String PACKET = "packet";
    public static final String RUBRICS = "rubrics";
    public static final String RUBRIC_DRAFT = "rubric-draft";
    public static final String PEOPLE = "people";
    public static final String AUDIT = "audit";
    public static final String ACCOUNT = "account";
    public static final String REMINDERS = "reminders";
    public static final String RECORDS = "records";
    public static final String CALENDAR = "calendar";
    public static final String IMPORT = "import";
    public static final String PRACTICE = "practice";
    public static final String ACCESS_PACKAGE = "access-package";
    public static final String SIGN_IN = "sign-in";
    public static final String SETUP = "setup";
    public static final String INVITATION = "invitation";

    private Addresses() {}

    /**
     * The id at the end of an address.
     *
     * @param what it names: "loop"
     * @throws Unknown when what stands there is no id
     */
    public static UUID id(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Unknown(text("ui.nothing-at-address", what));
        }
    }

    public static String scorecard(UUID interview) {
        return SCORECARD + "/" + interview;
    }

    public static String loop(UUID loop) {
        return LOOP + "/" + loop;
    }

    public static String candidate(UUID candidate) {
        return CANDIDATE + "/" + candidate;
    }

    /** A résumé as the file that it is. */
    public static String resume(UUID resume) {
        return RESUME + "/" + resume;
    }

    public static String debrief(UUID loop) {
        return DEBRIEF + "/" + loop;
    }

    public static String run(UUID loop) {
        return RUN + "/" + loop;
    }

    public static String present(String code) {
        return PRESENT + "/" + code;
    }

    public static String compare(UUID opening) {
        return COMPARE + "/" + opening;
    }

    /** @param query which loops, as their filter says it; empty for all */
    public static String loops(String query) {
        return query.isEmpty() ? LOOPS : LOOPS + "?" + query;
    }

    /** The packet of a loop as a file: "pdf", "json" or "csv". */
    public static String packet(UUID loop, String format) {
        return PACKET + "/" + loop + "." + format;
    }

    /** An interview for a calendar. */
    public static String calendar(UUID interview) {
        return CALENDAR + "/" + interview + ".ics";
    }

    /** All interviews of a loop for a calendar. */
    public static String calendarOf(UUID loop) {
        return CALENDAR + "/loop/" + loop + ".ics";
    }

    /** All about a candidate as a file, while the request runs. */
    public static String accessPackage(UUID request) {
        return ACCESS_PACKAGE + "/" + request + ".zip";
    }

    /** The screen for a file: "candidates", "people" or "openings". */
    public static String importOf(String what) {
        return IMPORT + "?of=" + what;
    }

    /** A written case by its code. */
    public static String practice(String code) {
        return PRACTICE + "/" + code;
    }

    public static String rubric(UUID rubric) {
        return RUBRICS + "/" + rubric;
    }

    public static String rubricDraft(UUID draft) {
        return RUBRIC_DRAFT + "/" + draft;
    }
}
