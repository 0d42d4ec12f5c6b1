/** What stands beside Verdict and is no part of it, so that no test of Verdict takes it for one: another company's provider. */
@org.jspecify.annotations.NullMarked
package elsewhere;
