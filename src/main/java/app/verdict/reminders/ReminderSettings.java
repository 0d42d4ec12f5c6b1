package app.verdict.reminders;

/**
 * When and with what somebody is reminded.
 *
 * @param digest whether they get a mail each morning of what they owe; what they are late with they are told in any case
 */
public record ReminderSettings(QuietHours quiet, boolean digest) {
    public static final ReminderSettings USUAL = new ReminderSettings(QuietHours.USUAL, true);
}
