/** What a panel's scorecards say together, and the decision people make over them. */
@org.jspecify.annotations.NullMarked
package app.verdict.debriefs;
