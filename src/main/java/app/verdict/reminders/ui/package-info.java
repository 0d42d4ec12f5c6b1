/** The screens on reminders. */
@org.jspecify.annotations.NullMarked
package app.verdict.reminders.ui;
