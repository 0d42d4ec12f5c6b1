package app.verdict.canary;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Everything that has reached anybody, as far as it holds tokens. */
final class Received {
    private final Tokens tokens;
    private final Set<Seen> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private volatile State state = State.PLANNED;

    Received(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What arrives from now on is judged by this state. */
    void enters(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }

    void take(Who receiver, String channel, byte[] body) {
        bytes.addAndGet(body.length);
        for (var token : tokens.in(body)) seen.add(new Seen(token, receiver, state, channel));
    }

    void take(Who receiver, String channel, String text) {
        take(receiver, channel, text.getBytes(StandardCharsets.UTF_8));
    }

    Set<Seen> seen() {
        return seen;
    }

    long bytes() {
        return bytes.get();
    }
}
