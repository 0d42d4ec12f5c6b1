/** An interviewer's day and the scorecard. */
@org.jspecify.annotations.NullMarked
package app.verdict.scorecards.ui;
