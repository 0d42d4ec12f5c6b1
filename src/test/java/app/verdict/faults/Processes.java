package app.verdict.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What the machine offers: programs, ports, and waiting until something is so. */
final class Processes {
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private Processes() {}

    static void run(List<String> command) {
        try {
            // nobody reads it: a daemon that inherited a pipe would keep it open
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int code = process.waitFor();
            if (code != 0) throw new IllegalStateException("%s ended with %d".formatted(command, code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks until it is so; says what it waited for when it is not in time. */
    static void until(Supplier<String> what, Duration patience, BooleanSupplier so) {
        var end = Instant.now().plus(patience);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end))
                throw new AssertionError("Not within %s: %s".formatted(patience, what.get()));
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** How long a fault lasts; what is tested is that this very time passes. */
    static void lasts(Duration time) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end))
            LockSupport.parkNanos(Duration.between(Instant.now(), end).toNanos());
    }
}
