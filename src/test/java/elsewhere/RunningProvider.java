package elsewhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The provider while it runs; what it says is in a file under {@code target}. */
public final class RunningProvider implements AutoCloseable {
    /** What people read on the button that leads there. */
    public static final String NAME = "Example Company";

    private static final Duration START = Duration.ofSeconds(120);

    private final Path log;
    private final Process process;
    private final String issuer;

    /** Starts it and returns once it answers. */
    public RunningProvider() {
        try {
            log = Files.createTempFile(Files.createDirectories(Path.of("target", "provider")), "provider", ".log");
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Provider.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        issuer = "http://localhost:" + port();
    }

    public String issuer() {
        return issuer;
    }

    /** Sets Verdict up with it, as the README tells an operator to. */
    public void into(DynamicPropertyRegistry settings) {
        var client = "spring.security.oauth2.client.";
        settings.add(client + "registration.company.client-name", () -> NAME);
        settings.add(client + "registration.company.client-id", () -> Provider.CLIENT);
        settings.add(client + "registration.company.client-secret", () -> Provider.SECRET);
        settings.add(client + "registration.company.scope", () -> "openid");
        settings.add(client + "provider.company.issuer-uri", () -> issuer);
    }

    private String port() {
        var end = Instant.now().plus(START);
        for (var port = said(); ; port = said()) {
            if (port.isPresent()) return port.get();
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new AssertionError("The provider did not start, see " + log.toAbsolutePath());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Optional<String> said() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(Provider.LISTENS))
                    .map(line -> line.substring(Provider.LISTENS.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
