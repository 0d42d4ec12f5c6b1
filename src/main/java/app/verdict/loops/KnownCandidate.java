package app.verdict.loops;

import java.util.UUID;

/**
 * A candidate as far as the reader may know of them.
 *
 * @param loops how many of their loops the reader may know of
 * @param running how many of those wait for a decision
 */
public record KnownCandidate(UUID id, String name, long loops, long running) {}
