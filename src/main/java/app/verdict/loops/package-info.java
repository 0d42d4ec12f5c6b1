/** Openings, candidates and the loops of interviews planned for them: who covers what, by when. */
@org.jspecify.annotations.NullMarked
package app.verdict.loops;
