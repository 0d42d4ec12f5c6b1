/** Planning a loop and seeing how far each one is. */
@org.jspecify.annotations.NullMarked
package app.verdict.loops.ui;
