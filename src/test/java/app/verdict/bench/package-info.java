/** Measurements of the running application; run by {@code ./verdict bench}, not with the tests. */
package app.verdict.bench;
