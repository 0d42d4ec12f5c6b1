package app.verdict.canary.leaks;

/** What the leaky application gives away; one at a time. */
public enum Leak {
    NONE,
    /** A line of the log quotes the evidence that was just read. */
    LOGGED,
    /** A step in the audit chain does. */
    AUDITED,
    /** The others' evidence is on the page, out of sight. */
    SHOWN,
    /** It is in the title of the page. */
    TITLED,
    /** It is pushed to the pages that are open. */
    PUSHED,
    /** It is in a header of an answer that refuses. */
    IN_A_HEADER,
    /** It is compressed and in base 64. */
    PACKED,
    /** A query that forgets the rule; harmless as long as row-level security holds. */
    FORGETFUL,
    /** The name of the candidate's résumé is on the page, out of sight. */
    SENT_IN,
    /** How many are for a hire. */
    COUNTED,
    /** The names of those who have submitted, the harshest first. */
    ORDERED,
    /** A push is as long as what was written. */
    PADDED,
    /** A refusal that says whether there is something to refuse. */
    KNOWN;

    /** With the name of a leak as its value, a request plants it. */
    public static final String HEADER = "X-Plant";

    static volatile Leak planted = NONE;

    boolean isPlanted() {
        return planted == this;
    }
}
