/** How a team and each of its people begin: the first steps of an installation, and a scorecard to practise on. */
@org.jspecify.annotations.NullMarked
package app.verdict.onboarding;
