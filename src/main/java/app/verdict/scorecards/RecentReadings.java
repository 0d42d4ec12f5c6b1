package app.verdict.scorecards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A screen that shows the same scorecards to the same person again and again is one reading for a while. */
final class RecentReadings {
    private static final Duration ONE_READING = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private record Reading(UUID reader, List<UUID> cards) {}

    private final ConcurrentHashMap<Reading, Instant> since = new ConcurrentHashMap<>();

    /** Whether this is a new reading, and not the last one going on. */
    boolean first(UUID reader, List<UUID> cards, Instant now) {
        if (since.size() >= MOST_REMEMBERED)
            since.values().removeIf(begun -> begun.plus(ONE_READING).isBefore(now));
        var reading = new Reading(reader, cards.stream().sorted().toList());
        var begun = since.get(reading);
        if (begun != null && begun.plus(ONE_READING).isAfter(now)) return false;
        since.put(reading, now);
        return true;
    }
}
