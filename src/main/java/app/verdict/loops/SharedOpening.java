package app.verdict.loops;

import app.verdict.rubrics.Level;
import java.util.UUID;

/** An opening with several candidates in whose loops the reader takes part. */
public record SharedOpening(UUID id, String title, Level level, String hiringManager, long candidates, long decided) {}
