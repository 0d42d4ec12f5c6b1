/** Who works here, what they may do, and who is acting right now. */
@org.jspecify.annotations.NullMarked
package app.verdict.people;
