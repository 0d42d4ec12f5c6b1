/** The frame around every screen, and components that two features share. */
@org.jspecify.annotations.NullMarked
package app.verdict.ui;
