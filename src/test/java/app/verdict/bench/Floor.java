package app.verdict.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that keeping a text can cost on this database: one insert, committed by itself. */
final class Floor implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    Floor(DataSource database) throws SQLException {
        connection = database.getConnection();
        run("create schema bench");
        run("create table bench.kept (id bigint generated always as identity primary key, text text not null)");
        insert = connection.prepareStatement("insert into bench.kept (text) values (?)");
    }

    void insert(String text) {
        try {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement) throws SQLException {
        try (var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop schema bench cascade");
        connection.close();
    }
}
