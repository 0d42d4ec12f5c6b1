/** Candidates, people and openings out of files that other tools write: checked first, then entered whole or not at all. */
@org.jspecify.annotations.NullMarked
package app.verdict.imports;
