package app.verdict.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The least that news between two nodes can cost on this database: one NOTIFY, heard on another connection. */
final class NotifyFloor implements AutoCloseable {
    private static final int PATIENCE_MS = 5000;

    private final Connection teller;
    private final Connection listener;
    private final PreparedStatement tell;

    NotifyFloor(JdbcConnectionDetails database) throws SQLException {
        teller = connect(database);
        listener = connect(database);
        try (var listen = listener.createStatement()) {
            listen.execute("listen bench");
        }
        tell = teller.prepareStatement("select pg_notify('bench', ?)");
    }

    void tellAndHear() {
        try {
            tell.setString(1, "news");
            tell.execute();
            var heard = listener.unwrap(PGConnection.class).getNotifications(PATIENCE_MS);
            if (heard == null || heard.length == 0)
                throw new IllegalStateException("a notification must be heard within %d ms".formatted(PATIENCE_MS));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(JdbcConnectionDetails database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    @Override
    public void close() throws SQLException {
        teller.close();
        listener.close();
    }
}
