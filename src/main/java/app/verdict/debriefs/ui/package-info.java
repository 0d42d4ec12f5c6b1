/** The debrief on screen. */
@org.jspecify.annotations.NullMarked
package app.verdict.debriefs.ui;
