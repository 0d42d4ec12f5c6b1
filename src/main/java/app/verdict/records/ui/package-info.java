/** The screen on which administrators keep records. */
@org.jspecify.annotations.NullMarked
package app.verdict.records.ui;
