/** Who did what when, in a chain that cannot be changed unnoticed; without a word of what anybody wrote. */
@org.jspecify.annotations.NullMarked
package app.verdict.audit;
