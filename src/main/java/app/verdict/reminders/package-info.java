/** Who is reminded of what by e-mail, when, and that it happens once. */
@org.jspecify.annotations.NullMarked
package app.verdict.reminders;
