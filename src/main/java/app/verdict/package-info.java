/** The application itself: how it starts, its clock and its database. */
@org.jspecify.annotations.NullMarked
package app.verdict;
