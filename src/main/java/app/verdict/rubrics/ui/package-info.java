/** Reading the rubrics. */
@org.jspecify.annotations.NullMarked
package app.verdict.rubrics.ui;
