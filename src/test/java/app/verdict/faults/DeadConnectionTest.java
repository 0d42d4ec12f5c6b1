package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A connection to the database that falls silent without a word, as behind a router that forgot it, hangs nobody. */
class DeadConnectionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_request_that_waits_on_a_dead_connection_is_answered_and_the_next_ones_get_live_ones() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "faults")), "silent")
                .toAbsolutePath();
        try (var database = new Database(folder);
                var network = new Network(database.port());
                var server = new Server(folder, network.port()).in("VERDICT_DATABASEPATIENCE", "3")) {
            server.start();
            var office = new Office(database.sql());
            office.awaitRubrics();
            var card = office.assignment("Author");
            var author = new Caller("http://localhost:" + server.port())
                    .signIn(card.person().email(), Person.PASSWORD);
            var path = "/journal/" + card.card();
            assertThat(author.get(path).statusCode()).isEqualTo(200);

            var waiting = ask(author, path, database, network);
            assertThat(waiting.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
            Processes.until(() -> "answers again", PATIENCE, () -> status(author, path) == 200);
        }
    }

    /** A request whose query is at the database when the connection dies. */
    private static CompletableFuture<HttpResponse<String>> ask(
            Caller author, String path, Database database, Network network) throws SQLException {
        try (Connection locking = database.of("postgres").getConnection();
                var statement = locking.createStatement()) {
            locking.setAutoCommit(false);
            statement.execute("lock table scorecard");
            var waiting = CompletableFuture.supplyAsync(() -> get(author, path));
            Processes.until(
                    () -> "its query waits",
                    PATIENCE,
                    () -> !database.sql()
                            .queryForList("select pid from pg_stat_activity where wait_event_type = 'Lock'")
                            .isEmpty());
            network.abandon();
            return waiting;
        }
    }

    private static int status(Caller author, String path) {
        return get(author, path).statusCode();
    }

    private static HttpResponse<String> get(Caller author, String path) {
        try {
            return author.get(path);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
