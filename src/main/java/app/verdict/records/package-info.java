/** What was written about candidates, as long as it may and must be kept: holds, purge, access packages, erasure. */
@org.jspecify.annotations.NullMarked
package app.verdict.records;
