package app.verdict.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The network between two programs, with its faults. Bytes pass as they come until told otherwise; cuts hit requests
 * that hand over edits, everything else hits all.
 */
public final class Network implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final Pattern HANDS_OVER = Pattern.compile("POST /journal/[0-9a-f-]{36}[ /]");
    private static final Pattern PUSH = Pattern.compile("GET /VAADIN/push|[?&]v-r=push");

    /** Where a connection breaks. */
    enum Cut {
        BEFORE_REQUEST,
        IN_REQUEST,
        /** The server has committed; its reply never arrives. */
        BEFORE_REPLY,
        IN_REPLY
    }

    private final int target;
    private final int port = Processes.freePort();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger toCut = new AtomicInteger();
    private final AtomicInteger handedOver = new AtomicInteger();
    private ServerSocket door;
    private volatile Cut cut = Cut.BEFORE_REQUEST;
    private volatile Duration latency = Duration.ZERO;
    private volatile boolean silent;
    private volatile boolean pushSilent;

    public Network(int target) {
        this.target = target;
        open();
    }

    public int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** How many requests that hand over edits were seen so far. */
    int handedOver() {
        return handedOver.get();
    }

    /** Everything passes again. */
    public void clear() {
        toCut.set(0);
        latency = Duration.ZERO;
        if (pushSilent) links.stream().filter(link -> link.push).forEach(Link::close);
        pushSilent = false;
        silent = false;
        if (door.isClosed()) open();
    }

    void slow(Duration delay) {
        latency = delay;
    }

    /** Connections break and no new ones are taken. */
    void refuse() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        links.forEach(Link::close);
    }

    /** Nothing arrives, nothing breaks; what was sent meanwhile arrives afterwards. */
    public void silence() {
        silent = true;
    }

    /** The connections that are there now fall silent for good, as when a cable is pulled; new ones pass. */
    public void abandon() {
        links.forEach(link -> link.dead = true);
    }

    /** The server's push does not arrive while requests do. */
    void silencePush() {
        pushSilent = true;
    }

    /** Breaks the connections of the next so many requests that hand over edits. */
    void cut(Cut where, int times) {
        cut = where;
        toCut.set(times);
    }

    int cutsToCome() {
        return toCut.get();
    }

    private void open() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var open = door;
        Thread.startVirtualThread(() -> {
            while (!open.isClosed())
                try {
                    new Link(open.accept()).start();
                } catch (IOException e) {
                    // closed, or nobody at the other end
                }
        });
    }

    @Override
    public void close() {
        refuse();
    }

    /** One connection through the network. */
    private final class Link {
        private final Socket client;
        private final Socket server = new Socket();
        private volatile boolean push;
        private volatile boolean dead;
        private volatile Cut due;

        Link(Socket client) {
            this.client = client;
        }

        void start() {
            links.add(this);
            Thread.startVirtualThread(() -> {
                try {
                    server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
                    client.setTcpNoDelay(true);
                    server.setTcpNoDelay(true);
                    Thread.startVirtualThread(() -> pump(server, client, false));
                    pump(client, server, true);
                } catch (IOException e) {
                    close();
                }
            });
        }

        private void pump(Socket from, Socket to, boolean request) {
            var bytes = new byte[CHUNK];
            try (var in = from.getInputStream();
                    var out = to.getOutputStream()) {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (request) look(new String(bytes, 0, Math.min(read, 2000), StandardCharsets.ISO_8859_1));
                    Processes.lasts(latency);
                    while ((silent || dead) && !from.isClosed()) Processes.lasts(Duration.ofMillis(20));
                    if (pushSilent && push && !request) continue;
                    boolean whole = due == null || request && due == Cut.BEFORE_REPLY || request && due == Cut.IN_REPLY;
                    boolean half = request ? due == Cut.IN_REQUEST : due == Cut.IN_REPLY;
                    out.write(bytes, 0, whole ? read : half ? read / 2 : 0);
                    out.flush();
                    if (!whole) return;
                }
            } catch (IOException e) {
                // the other end is gone
            } finally {
                close();
            }
        }

        private void look(String head) {
            if (PUSH.matcher(head.lines().findFirst().orElse("")).find()) push = true;
            if (!HANDS_OVER.matcher(head).lookingAt()) return;
            handedOver.incrementAndGet();
            if (toCut.getAndUpdate(left -> Math.max(0, left - 1)) > 0) due = cut;
        }

        private void close() {
            links.remove(this);
            try {
                client.close();
                server.close();
            } catch (IOException e) {
                // it is gone either way
            }
        }
    }
}
