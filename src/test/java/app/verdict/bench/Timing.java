package app.verdict.bench;

import java.util.List;
import java.util.Locale;

/** What is timed, from what to what. */
enum Timing {
    INSERT("bare insert in its own transaction (the floor)"),
    POST("POST of one edit over plain HTTP: the server's part"),
    SAVED("last keystroke to saved, in Chromium"),
    SAVED_LESS_INTERVAL("  less the wait of the send interval"),
    KEPT("keystroke to encrypted journal, in Chromium"),
    NOTIFY("raw NOTIFY between two connections (the floor)"),
    VISIBLE("submitted on one node to visible on another, in Chromium"),
    OPENED("opening the debrief: the server's answer"),
    LOOPS("opening the list of loops: the server's answer"),
    DEBRIEF_WITHOUT("reading a debrief without the policies (the floor)"),
    DEBRIEF_WITH("reading a debrief with them"),
    SCORECARD_WITHOUT("reading one's own scorecard without the policies (the floor)"),
    SCORECARD_WITH("reading one's own scorecard with them"),
    TELL("telling the database who acts, in each of these");

    /** What {@code ./verdict bench live} times, its floor first. */
    static final List<Timing> LIVE = List.of(INSERT, POST, SAVED, SAVED_LESS_INTERVAL, KEPT);
    /** What {@code ./verdict bench debrief} times, its floor first. */
    static final List<Timing> DEBRIEF = List.of(NOTIFY, VISIBLE, OPENED);

    /** What {@code ./verdict bench rls} times. */
    static final List<Timing> RLS = List.of(DEBRIEF_WITHOUT, DEBRIEF_WITH, SCORECARD_WITHOUT, SCORECARD_WITH, TELL);

    private final String words;

    Timing(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** In lower case with underscores, as in the file of the figures. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
