package app.verdict.scorecards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A screen that shows the same scorecards to the same person again and again is one reading for a while. */
final class RecentReadings {
    private static final Duration ONE_READING = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private record Reading(UUID reader, List<UUID> cards) {}

    private final ConcurrentHashMap<Reading, Instant> since = new ConcurrentHashMap<>();

    /** Whether this is a new reading, and not the last one going on; it is none when its transaction does not hold. */
    boolean first(UUID reader, List<UUID> cards, Instant now) {
        if (since.size() >= MOST_REMEMBERED)
            since.values().removeIf(begun -> begun.plus(ONE_READING).isBefore(now));
        var reading = new Reading(reader, cards.stream().sorted().toList());
        var begun = since.merge(
                reading, now, (before, later) -> before.plus(ONE_READING).isAfter(later) ? before : later);
        if (!begun.equals(now)) return false;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) since.remove(reading, now);
            }
        });
        return true;
    }
}
