/** What Verdict says, in the language of whoever reads it. Knows nothing of hiring. */
@org.jspecify.annotations.NullMarked
package app.verdict.texts;
