/** The screens of the beginning. */
@org.jspecify.annotations.NullMarked
package app.verdict.onboarding.ui;
