/** The screen for files from other tools. */
@org.jspecify.annotations.NullMarked
package app.verdict.imports.ui;
