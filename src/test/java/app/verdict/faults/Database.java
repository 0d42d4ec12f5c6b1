package app.verdict.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL of the test's own, which can be crashed. Committed means committed, as in the product. */
final class Database implements AutoCloseable {
    static final String OWNER = "postgres";
    static final String APPLICATION = "verdict_app";

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
        sql().execute("create role %s login".formatted(APPLICATION));
    }

    int port() {
        return postgres.getPort();
    }

    /** Straight to the database, past every fault of the network. */
    JdbcTemplate sql() {
        return new JdbcTemplate(postgres.getPostgresDatabase());
    }

    /** Another database on the same server. */
    DataSource of(String name) {
        return postgres.getDatabase(OWNER, name);
    }

    /** As after a power cut: without a word to its clients, then back by replaying its log. */
    void crashAndRestart() {
        new Postmaster(data).crashAndRestart();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
