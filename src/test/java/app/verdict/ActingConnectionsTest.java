package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Who is acting goes to the database with each transaction, and from one person to the next on no connection. */
@VerdictTest
class ActingConnectionsTest {
    private static final int THREADS = 200;
    private static final int TURNS = 15;
    private static final String AUTHORS = "select distinct author_id from scorecard";

    @Autowired
    Examples examples;

    @Autowired
    JdbcConnectionDetails database;

    private Person first;
    private Person second;
    private HikariDataSource pool;
    private DataSource acting;

    @BeforeEach
    void two_drafts_and_two_connections() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        first = panel.interviewer(0);
        second = panel.interviewer(1);
        for (var author : List.of(first, second)) examples.draft(panel, author, Rating.YES, Map.of());
        var two = new HikariConfig();
        two.setJdbcUrl(database.getJdbcUrl());
        two.setUsername(database.getUsername());
        two.setPassword(database.getPassword());
        two.setMaximumPoolSize(2);
        two.setConnectionTimeout(60_000);
        pool = new HikariDataSource(two);
        acting = new ActingConnections(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void two_hundred_threads_on_two_connections_see_no_foreign_row_whatever_fails_between() throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var seen = threads.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(seed -> (java.util.concurrent.Callable<Integer>) () -> turns(new Random(seed)))
                    .toList());
            int transactions = 0;
            for (Future<Integer> each : seen) transactions += each.get();
            assertThat(transactions).isEqualTo(THREADS * TURNS);
        }
    }

    private int turns(Random random) throws SQLException {
        int done = 0;
        for (; done < TURNS; done++)
            switch (random.nextInt(3)) {
                case 0 -> assertThat(asNobody(random)).isEmpty();
                case 1 -> assertThat(as(first, random)).containsExactly(first.id());
                default -> assertThat(as(second, random)).containsExactly(second.id());
            }
        return done;
    }

    private Set<UUID> asNobody(Random random) throws SQLException {
        return transaction(random);
    }

    private Set<UUID> as(Person person, Random random) throws SQLException {
        return Acting.as(person.id(), () -> {
            try {
                return transaction(random);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What one transaction sees, which then ends in one of the ways that a transaction can end. */
    private Set<UUID> transaction(Random random) throws SQLException {
        try (var connection = acting.getConnection()) {
            connection.setAutoCommit(false);
            if (random.nextBoolean()) comesBackToASavepoint(connection);
            var authors = authors(connection);
            switch (random.nextInt(4)) {
                case 0 -> connection.commit();
                case 1 -> connection.rollback();
                case 2 -> runsOutOfTime(connection);
                default -> {} // given back as it is
            }
            return authors;
        }
    }

    private static void comesBackToASavepoint(Connection connection) throws SQLException {
        var before = connection.setSavepoint();
        authors(connection);
        connection.rollback(before);
    }

    private static void runsOutOfTime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = 1");
            statement.execute("select pg_sleep(1)");
            throw new AssertionError("the statement was to run out of time");
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("57014");
            connection.rollback();
        }
    }

    @Test
    void whoever_goes_on_in_the_same_transaction_sees_theirs_and_outside_of_one_nobody_sees_anything()
            throws SQLException {
        try (var connection = acting.getConnection()) {
            connection.setAutoCommit(false);
            for (var person : List.of(first, second, first))
                assertThat(as(person, connection)).containsExactly(person.id());
            assertThat(authors(connection)).as("nobody acts any more").isEmpty();
            assertThat(as(first, connection)).containsExactly(first.id());
            connection.setAutoCommit(true);
            assertThat(as(first, connection)).as("outside of a transaction").isEmpty();
        }
    }

    private static Set<UUID> as(Person person, Connection connection) {
        return Acting.as(person.id(), () -> {
            try {
                return authors(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Set<UUID> authors(Connection connection) throws SQLException {
        var authors = new HashSet<UUID>();
        try (var statement = connection.prepareStatement(AUTHORS);
                var rows = statement.executeQuery()) {
            while (rows.next()) authors.add(rows.getObject(1, UUID.class));
        }
        return authors;
    }
}
