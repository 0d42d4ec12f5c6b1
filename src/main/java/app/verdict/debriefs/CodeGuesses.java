package app.verdict.debriefs;

import app.verdict.people.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses codes of screens wait, address by address, so that nobody else has to: ten wrong ones a minute on
 * each node, of codes with 39 bits.
 */
@Component
public class CodeGuesses {
    private static final int WRONG_A_MINUTE = 10;
    private static final int ADDRESSES = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;

    /** The addresses that were wrong last, the longest ago first. */
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    CodeGuesses(Clock clock) {
        this.clock = clock;
    }

    public synchronized void requirePatience(String address) {
        var times = wrong.get(address);
        if (times == null) return;
        var since = clock.instant().minus(MINUTE);
        while (!times.isEmpty() && times.getFirst().isBefore(since)) times.removeFirst();
        if (times.size() >= WRONG_A_MINUTE)
            throw new NotAllowed("Too many wrong codes from here. Wait a minute, then type the code once more.");
    }

    public synchronized void wrong(String address) {
        wrong.computeIfAbsent(address, key -> new ArrayDeque<>()).addLast(clock.instant());
    }
}
