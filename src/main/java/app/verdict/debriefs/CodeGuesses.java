package app.verdict.debriefs;

import app.verdict.people.NotAllowed;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses codes of screens wait, network by network, so that nobody else has to: ten wrong ones a minute from
 * each, and two hundred from all of them together, on each node, of codes with 39 bits. A network is an address, or the 64
 * bits that one household or office has of the longer ones.
 */
@Component
public class CodeGuesses {
    private static final int WRONG_A_MINUTE = 10;
    private static final int WRONG_A_MINUTE_IN_ALL = 200;
    private static final int NETWORKS = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> wrongInAll = new ArrayDeque<>();

    /** The networks that were wrong last, the longest ago first. */
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > NETWORKS;
        }
    };

    CodeGuesses(Clock clock) {
        this.clock = clock;
    }

    public synchronized void requirePatience(String address) {
        if (ofTheLastMinute(wrong.getOrDefault(network(address), new ArrayDeque<>())) >= WRONG_A_MINUTE)
            throw new NotAllowed("Too many wrong codes from here. Wait a minute, then type the code once more.");
        if (ofTheLastMinute(wrongInAll) >= WRONG_A_MINUTE_IN_ALL)
            throw new NotAllowed("Too many wrong codes just now. Wait a minute, then type the code once more.");
    }

    public synchronized void wrong(String address) {
        var now = clock.instant();
        wrong.computeIfAbsent(network(address), key -> new ArrayDeque<>()).addLast(now);
        wrongInAll.addLast(now);
    }

    private int ofTheLastMinute(Deque<Instant> times) {
        var since = clock.instant().minus(MINUTE);
        while (!times.isEmpty() && times.getFirst().isBefore(since)) times.removeFirst();
        return times.size();
    }

    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address long6
                    ? HexFormat.of().formatHex(long6.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException e) {
            return address; // what a proxy said, and no address
        }
    }
}
