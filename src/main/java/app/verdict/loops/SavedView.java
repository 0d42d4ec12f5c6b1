package app.verdict.loops;

/**
 * What somebody asks the list of loops for again and again.
 *
 * @param query as of {@link LoopFilter#query()}
 */
public record SavedView(String name, String query) {}
