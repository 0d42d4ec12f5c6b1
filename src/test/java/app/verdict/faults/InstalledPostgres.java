package app.verdict.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A server of the PostgreSQL that is installed on this machine, with the two roles as the README makes them; the one
 * inside of Verdict has no programs to dump and restore with.
 */
final class InstalledPostgres implements AutoCloseable {
    static final String OWNER = "verdict_owner";
    static final String APPLICATION = "verdict_app";
    static final String DATABASE = "verdict";

    private static final List<String> NEEDED = List.of("initdb", "pg_ctl", "pg_dump", "pg_restore", "psql");

    private final Path programs = programs();
    private final Path data;
    private final int port = Processes.freePort();

    /** Starts one without data. */
    InstalledPostgres(Path folder) {
        data = folder.resolve("data");
        asServer("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "--no-sync");
        asServer(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                data.toString(),
                "-l",
                folder.resolve("postgres.log").toString(),
                "-o",
                "-p %d -k '' -c listen_addresses=localhost".formatted(port));
        var administrator = sql("postgres", "postgres");
        for (var role : List.of(OWNER, APPLICATION)) administrator.execute("create role %s login".formatted(role));
        administrator.execute("create database %s owner %s".formatted(DATABASE, OWNER));
    }

    int port() {
        return port;
    }

    /** As a role that looks past every rule. */
    JdbcTemplate sql() {
        return sql("postgres", DATABASE);
    }

    /** As the owner of the tables, who may do no more than that. */
    void dump(Path file) {
        Processes.run(asOwner("pg_dump", "--enable-row-security", "--format=custom", "--file=" + file, DATABASE));
    }

    /** As the owner as well, into a database that is empty. */
    void restore(Path file) {
        Processes.run(asOwner("pg_restore", "--exit-on-error", "--dbname=" + DATABASE, file.toString()));
    }

    private List<String> asOwner(String program, String... arguments) {
        var command = new ArrayList<String>();
        command.addAll(List.of(programs.resolve(program).toString(), "-h", "localhost", "-p", "" + port, "-U", OWNER));
        command.addAll(List.of(arguments));
        return command;
    }

    private JdbcTemplate sql(String role, String database) {
        return new JdbcTemplate(
                new DriverManagerDataSource("jdbc:postgresql://localhost:%d/%s".formatted(port, database), role, ""));
    }

    private void asServer(String program, String... arguments) {
        var command = new ArrayList<String>(Postmaster.notAsRoot());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Processes.run(command);
    }

    @Override
    public void close() {
        asServer("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString());
    }

    /** The folder that {@code POSTGRES_BIN} names, else the newest of the usual ones that has them all. */
    private static Path programs() {
        var named = System.getenv("POSTGRES_BIN");
        return (named == null || named.isBlank() ? usual() : Stream.of(Path.of(named)))
                .filter(folder -> NEEDED.stream().allMatch(name -> Files.isExecutable(folder.resolve(name))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Dump and restore need PostgreSQL's own programs (%s), version 15 or newer. Install postgresql, or name their folder in POSTGRES_BIN."
                                .formatted(String.join(", ", NEEDED))));
    }

    private static Stream<Path> usual() {
        var found = new ArrayList<Path>();
        for (var parent : List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt")) {
            if (!Files.isDirectory(Path.of(parent))) continue;
            try (var versions = Files.list(Path.of(parent))) {
                versions.map(version -> version.resolve("bin")).forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.sort(Comparator.reverseOrder());
        for (var folder : System.getenv("PATH").split(java.io.File.pathSeparator)) found.add(Path.of(folder));
        return found.stream();
    }
}
