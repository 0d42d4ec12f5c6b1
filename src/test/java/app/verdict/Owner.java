package app.verdict;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Asks the database as the owner of its tables, whom row-level security hides nothing from: what really is there. */
@TestComponent
public class Owner {
    private final JdbcTemplate sql;

    Owner(FlywayConnectionDetails owner) {
        sql = new JdbcTemplate(new DriverManagerDataSource(
                requireNonNull(owner.getJdbcUrl()),
                requireNonNull(owner.getUsername()),
                requireNonNull(owner.getPassword())));
    }

    /** A connection of the owner's, to be closed. */
    public Connection connection() throws SQLException {
        return requireNonNull(sql.getDataSource()).getConnection();
    }

    public JdbcTemplate sql() {
        return sql;
    }

    /** Decides a loop whatever its state, which nobody can do in the application. */
    public void decide(UUID loop, UUID by, Instant at) {
        sql.update("update loop set closed_at = ? where id = ?", Timestamp.from(at), loop);
        sql.update(
                "insert into decision (id, loop_id, outcome, level, reasons, decided_by, decided_at, review_on, formula_version)"
                        + " values (?, ?, 'HIRE', 'L6', 'Because', ?, ?, '2099-01-01', 1)",
                UUID.randomUUID(),
                loop,
                by,
                Timestamp.from(at));
    }
}
