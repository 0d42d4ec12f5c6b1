/** Signing in, setting up, and the people screen. */
@org.jspecify.annotations.NullMarked
package app.verdict.people.ui;
