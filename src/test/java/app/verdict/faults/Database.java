package app.verdict.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of the test's own, which can be crashed. Committed means committed, as in the product. */
final class Database implements AutoCloseable {
    private final Path data;
    private final EmbeddedPostgres postgres;

    Database(Path folder) {
        data = folder.resolve("postgres");
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(
                            folder.resolve("postgres-programs").toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("unix_socket_directories", "''")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return postgres.getPort();
    }

    /** Straight to the database, past every fault of the network. */
    JdbcTemplate sql() {
        return new JdbcTemplate(postgres.getPostgresDatabase());
    }

    /** As after a power cut: without a word to its clients, then back by replaying its log. */
    void crashAndRestart() {
        pgCtl(
                "restart",
                "-m",
                "immediate",
                "-w",
                "-l",
                data.resolve("restarted.log").toString());
    }

    private void pgCtl(String... arguments) {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root; the library that starts it helps itself in the same way
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(program("pg_ctl").toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        Processes.run(command);
    }

    /** Beside the server that runs: the library unpacks its programs once a process, into whichever folder came first. */
    private Path program(String name) {
        return Path.of(postmaster().info().command().orElseThrow()).resolveSibling(name);
    }

    private ProcessHandle postmaster() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
