/** What one interviewer assessed after one interview, and the rule of who may read it when. */
@org.jspecify.annotations.NullMarked
package app.verdict.scorecards;
