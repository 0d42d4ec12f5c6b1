package app.verdict.loops;

import app.verdict.people.SessionEnds;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells every node that something about a loop has changed: its id and nothing else, once the change is committed.
 * Whoever watches reads again under their own rights. A lost notification is made up for within a minute.
 */
@Component
public class LoopNews implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LoopNews.class);
    private static final String CHANNEL = "loop_changed";
    private static final int PATIENCE_SECONDS = 10;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** Somebody who watches loops, on this node. */
    public interface Watcher {
        void changed(UUID loop);

        /** News may have been missed: whatever is shown should be read again. */
        void mayHaveMissedSomething();
    }

    private final JdbcTemplate jdbc;
    private final JdbcConnectionDetails database;
    private final ApplicationEventPublisher events;
    private final Duration catchUpEvery;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile Thread listener = Thread.currentThread();

    LoopNews(
            JdbcTemplate jdbc,
            JdbcConnectionDetails database,
            ApplicationEventPublisher events,
            @Value("${verdict.catch-up-every}") Duration catchUpEvery) {
        this.events = events;
        this.jdbc = jdbc;
        this.database = database;
        this.catchUpEvery = catchUpEvery;
    }

    /** Announces the change when the present transaction commits. */
    void tell(UUID loop) {
        jdbc.query("select pg_notify(?, ?)", rows -> {}, CHANNEL, loop.toString());
    }

    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofVirtual().name("loop-news").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        listener.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = connect()) {
                tellEach(Watcher::mayHaveMissedSomething);
                hear(connection);
            } catch (SQLException e) {
                if (running) log.warn("Live updates are interrupted, trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(database.getJdbcUrl(), properties());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL + "; listen " + SessionEnds.CHANNEL);
        }
        return connection;
    }

    /** Waiting for news may last; waiting for an answer that never comes may not. */
    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", Objects.requireNonNullElse(database.getUsername(), ""));
        properties.setProperty("password", Objects.requireNonNullElse(database.getPassword(), ""));
        for (var patience : List.of("loginTimeout", "socketTimeout"))
            properties.setProperty(patience, String.valueOf(PATIENCE_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var notifications = postgres.getNotifications((int) catchUpEvery.toMillis());
            if (notifications == null || notifications.length == 0) {
                if (!connection.isValid(PATIENCE_SECONDS)) throw new SQLException("the database does not answer");
                tellEach(Watcher::mayHaveMissedSomething);
            } else for (var notification : notifications) spread(notification);
        }
    }

    private void spread(PGNotification notification) {
        var id = UUID.fromString(notification.getParameter());
        if (notification.getName().equals(CHANNEL)) tellEach(watcher -> watcher.changed(id));
        else Thread.ofVirtual().start(() -> events.publishEvent(new SessionEnds.SessionsEnded(id)));
    }

    /** Each by itself: one that fails, as a screen does that is just being closed, keeps the news from nobody else. */
    private void tellEach(Consumer<Watcher> news) {
        for (var watcher : watchers)
            Thread.ofVirtual().name("loop-news-watcher").start(() -> news.accept(watcher));
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
