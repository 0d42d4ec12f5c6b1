package app.verdict.reminders;

import java.util.UUID;

/** Where the screens are that a reminder leads to; answered by them. */
public interface Links {
    /** Below the public address, without a slash before it. */
    String scorecard(UUID interview);

    String loop(UUID loop);

    String debrief(UUID loop);

    String account();
}
