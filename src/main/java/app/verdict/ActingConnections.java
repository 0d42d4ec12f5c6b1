package app.verdict;

import app.verdict.people.Acting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The one place that tells the database who is acting: in each transaction before its first statement, and again when
 * somebody else goes on in it. It ends with the transaction, so no connection carries it from one person to the next.
 * Where nobody acts, and outside of transactions, there are no private rows.
 *
 * <p>See docs/decisions/2026-11-26-row-level-security.md.
 */
final class ActingConnections extends DelegatingDataSource {
    /** Until the end of the transaction, never of the session. */
    private static final String TELL = "select set_config('verdict.person', ?, true)";

    ActingConnections(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var told = new Told(connection);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    told.before(method.getName());
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Whom the running transaction of a connection was told of. */
    private static final class Told {
        private final Connection connection;
        private @Nullable UUID last;

        Told(Connection connection) {
            this.connection = connection;
        }

        void before(String step) throws SQLException {
            switch (step) {
                case "prepareStatement", "prepareCall", "createStatement" -> tell();
                // back to a savepoint as well: it forgets what was set since
                case "commit", "rollback", "setAutoCommit", "close", "abort" -> last = null;
                default -> {}
            }
        }

        private void tell() throws SQLException {
            if (connection.getAutoCommit()) return;
            var person = Acting.anybody().orElse(null);
            if (Objects.equals(person, last)) return;
            try (var statement = connection.prepareStatement(TELL)) {
                statement.setString(1, person == null ? "" : person.toString());
                statement.execute();
            }
            last = person;
        }
    }
}
