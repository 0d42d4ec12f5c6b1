/** Reading the rubrics, and writing their next versions. */
@org.jspecify.annotations.NullMarked
package app.verdict.rubrics.ui;
