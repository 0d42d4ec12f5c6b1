package app.verdict;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database as the owner of its tables sees it, for commands beside the application: the one that the environment names,
 * or the embedded one, whether or not a Verdict runs on it just now.
 */
final class OwnersDatabase implements AutoCloseable {
    private final Connection connection;
    private final @Nullable Closeable started;

    private OwnersDatabase(Connection connection, @Nullable Closeable started) {
        this.connection = connection;
        this.started = started;
    }

    /** @throws SQLException saying what to name instead, when the role is not the owner and so would see nothing */
    static OwnersDatabase named() throws SQLException, IOException {
        var url = environment("SPRING_DATASOURCE_URL");
        if (url.isPresent())
            return open(
                    url.get(),
                    environment("SPRING_FLYWAY_USER")
                            .or(() -> environment("SPRING_DATASOURCE_USERNAME"))
                            .orElse(""),
                    environment("SPRING_FLYWAY_PASSWORD")
                            .or(() -> environment("SPRING_DATASOURCE_PASSWORD"))
                            .orElse(""),
                    null);
        return embedded(Path.of(environment("VERDICT_DATA").orElse(".data")).toAbsolutePath());
    }

    private static OwnersDatabase embedded(Path data) throws SQLException, IOException {
        if (!Files.isDirectory(data)) throw new IOException("there is no data in " + data);
        var running = DataFolder.runningOn(data);
        if (running.isPresent())
            return open(EmbeddedDatabase.address(running.getAsInt()), EmbeddedDatabase.OWNER, "", null);
        var claimed = DataFolder.claim(data);
        var postgres = new EmbeddedDatabase().postgres(claimed);
        return open(EmbeddedDatabase.address(postgres.getPort()), EmbeddedDatabase.OWNER, "", () -> {
            postgres.close();
            claimed.close();
        });
    }

    private static OwnersDatabase open(String url, String user, String password, @Nullable Closeable started)
            throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_has_role(current_user, relowner, 'member') from pg_class"
                        + " where oid = to_regclass('scorecard')")) {
            if (!rows.next()) throw new SQLException("there is no Verdict in it");
            if (!rows.getBoolean(1))
                throw new SQLException(
                        "%s does not own its tables and so would see nothing of what is private. SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD name the owner"
                                .formatted(user));
        }
        return new OwnersDatabase(connection, started);
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        if (started != null) started.close();
    }
}
