package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Network;
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
 * Makes whoever guesses codes of screens wait, network by network, so that nobody else has to: ten wrong ones a minute from
 * each, and twenty thousand from all of them together, on each node. A code has 39 bits and lives for one meeting; a lower
 * ceiling would find none less and let strangers close every screen.
 */
@Component
public class CodeGuesses {
    private static final int WRONG_A_MINUTE = 10;
    private static final int WRONG_A_MINUTE_IN_ALL = 20_000;
    private static final int NETWORKS = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> wrongInAll = new ArrayDeque<>();

    /** The networks that were wrong last, the longest ago first. */
    private final Map<Network, Deque<Instant>> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Network, Deque<Instant>> eldest) {
            return size() > NETWORKS;
        }
    };

    CodeGuesses(Clock clock) {
        this.clock = clock;
    }

    public synchronized void requirePatience(String address) {
        if (ofTheLastMinute(wrong.getOrDefault(Network.of(address), new ArrayDeque<>())) >= WRONG_A_MINUTE)
            throw new NotAllowed(text("debriefs.too-many-wrong-codes-from-here"));
        if (ofTheLastMinute(wrongInAll) >= WRONG_A_MINUTE_IN_ALL)
            throw new NotAllowed(text("debriefs.too-many-wrong-codes"));
    }

    public synchronized void wrong(String address) {
        var now = clock.instant();
        wrong.computeIfAbsent(Network.of(address), key -> new ArrayDeque<>()).addLast(now);
        wrongInAll.addLast(now);
    }

    private int ofTheLastMinute(Deque<Instant> times) {
        var since = clock.instant().minus(MINUTE);
        while (!times.isEmpty() && times.getFirst().isBefore(since)) times.removeFirst();
        return times.size();
    }
}
