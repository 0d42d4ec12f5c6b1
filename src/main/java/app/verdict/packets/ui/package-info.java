/** Where a packet is fetched. */
@org.jspecify.annotations.NullMarked
package app.verdict.packets.ui;
