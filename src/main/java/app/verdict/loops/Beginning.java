package app.verdict.loops;

/** How far hiring has come: how many loops somebody may know of, in how many a scorecard is in, how many are decided. */
public record Beginning(long loops, long scored, long decided) {}
