package app.verdict.faults;

import app.verdict.VerdictApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The application as a process of its own, so that it can be killed and stopped as processes are. */
final class Server implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Class<?>> planted;
    private final int port = Processes.freePort();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private Process process;

    /** @param planted what this application has besides what ships, each with its whole package */
    Server(Path folder, int databasePort, Class<?>... planted) {
        this(folder, databasePort, "postgres", planted);
    }

    Server(Path folder, int databasePort, String database, Class<?>... planted) {
        this.folder = folder;
        this.planted = List.of(planted);
        in("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:%d/%s".formatted(databasePort, database));
        in("SPRING_DATASOURCE_USERNAME", Database.APPLICATION);
        in("SPRING_DATASOURCE_PASSWORD", Database.APPLICATION);
        in("SPRING_FLYWAY_USER", Database.OWNER);
        in("SPRING_FLYWAY_PASSWORD", Database.OWNER);
        in("VERDICT_DEMO", "false");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** From its next start on, with this in its environment. */
    Server in(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    int port() {
        return port;
    }

    /** Starts it and returns once it answers. */
    void start() {
        launch();
        awaitAnswer();
    }

    void awaitAnswer() {
        Processes.until(() -> "the application answers; see " + log(), START, () -> {
            if (!process.isAlive()) throw new AssertionError("The application did not start, see " + log());
            return answers();
        });
    }

    void launch() {
        process = process(
                VerdictApplication.class.getName(),
                "--server.port=" + port,
                "--spring.main.sources=" + planted.stream().map(Class::getName).collect(Collectors.joining(",")));
    }

    /** Runs a command that stands beside the application, on the same database, and returns what it ended with. */
    int command(String main, String... arguments) {
        return process(main, arguments).onExit().join().exitValue();
    }

    private Process process(String main, String... arguments) {
        var builder = new ProcessBuilder(commandLine(main, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: no handler, no flush, no goodbye. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGSTOP: connections stay open, nothing answers. */
    void stop() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        Processes.run(List.of("kill", "-" + name, String.valueOf(process.pid())));
    }

    private boolean answers() {
        try {
            var health = HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/health".formatted(port)))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> commandLine(String main, String... arguments) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dvaadin.productionMode=true",
                "-cp",
                classPath(),
                main));
        line.addAll(List.of(arguments));
        return line;
    }

    /** What ships, and what is planted; none of the other tests, which the application would take for parts of itself. */
    private String classPath() {
        var tests = location(Server.class);
        var copy = folder.resolve("planted-classes");
        planted.forEach(one -> copyPackage(one, tests, copy));
        return copy.toAbsolutePath()
                + File.pathSeparator
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !Path.of(entry).toAbsolutePath().equals(tests))
                        .collect(Collectors.joining(File.pathSeparator));
    }

    private static void copyPackage(Class<?> one, Path tests, Path copy) {
        var name = Path.of(one.getPackageName().replace('.', '/'));
        try (var files = Files.list(tests.resolve(name))) {
            Files.createDirectories(copy.resolve(name));
            for (var file : files.toList()) {
                var target = copy.resolve(name).resolve(file.getFileName());
                if (!Files.exists(target)) Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toAbsolutePath();
    }

    /** What it and its commands have said. */
    Path log() {
        return folder.resolve("application.log");
    }

    @Override
    public void close() {
        if (process != null) process.destroyForcibly();
    }
}
