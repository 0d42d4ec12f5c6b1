/** A loop as one file for whoever was not there: what was seen, how it adds up, what was decided and who saw it otherwise. */
@org.jspecify.annotations.NullMarked
package app.verdict.packets;
