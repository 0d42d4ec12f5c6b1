package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.faults.control.ControlRoutes;
import app.verdict.journeys.Chromium;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One application with its database, the networks before and behind it, and the browsers and clients of people. */
final class Stage implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger("verdict.faults");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder = newFolder();
    private final Database database = new Database(folder);
    private final Network toDatabase = new Network(database.port());
    private final Server server = new Server(folder, toDatabase.port(), ControlRoutes.class);
    private final Network toServer = new Network(server.port());
    private final History history = new History();
    private final Office office = new Office(database.sql());
    private final List<Desk> desks = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<ScriptedClient> clients = new ArrayList<>();
    private final RandomGenerator random;
    private final boolean brief;
    private Chromium chromium;

    /** @param brief whether faults last only as long as they must */
    Stage(RandomGenerator random, boolean brief) {
        this.random = random;
        this.brief = brief;
        server.launch();
        chromium = new Chromium();
        server.awaitAnswer();
        office.awaitRubrics();
        chromium.browser().newContext().close();
    }

    Database database() {
        return database;
    }

    Network toDatabase() {
        return toDatabase;
    }

    Server server() {
        return server;
    }

    Network toServer() {
        return toServer;
    }

    History history() {
        return history;
    }

    Office office() {
        return office;
    }

    RandomGenerator random() {
        return random;
    }

    boolean brief() {
        return brief;
    }

    Chromium chromium() {
        return chromium;
    }

    Path folder() {
        return folder;
    }

    private static Path newFolder() {
        try {
            var parent = Files.createDirectories(Path.of("target", "faults"));
            return Files.createTempDirectory(parent, "stage").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person at a desk of their own, on a scorecard of their own. */
    Writer writer() {
        return writer(office.assignment("Writer"));
    }

    Writer writer(Assignment assignment) {
        return writer(desk().signIn(assignment.person()), assignment);
    }

    Writer writer(Desk desk, Assignment assignment) {
        var writer = new Writer(desk, assignment);
        writers.add(writer);
        return writer;
    }

    Desk desk() {
        return desk(chromium.browser()
                .newContext(
                        new NewContextOptions().setBaseURL(toServer.address()).setLocale("en-GB")));
    }

    Desk desk(BrowserContext context) {
        var desk = new Desk(context, toServer.address(), history);
        desks.add(desk);
        return desk;
    }

    /** A browser of its own, whose profile stays on the disk. */
    Desk desk(Path profile) {
        return desk(chromium.persistent(profile, toServer.address()));
    }

    ScriptedClient client() {
        var client = new ScriptedClient(this, office.assignment("Client"));
        clients.add(client);
        return client;
    }

    /** Lets it happen, then looks whether everything is there. */
    void survives(Fault fault) throws Exception {
        var began = Instant.now();
        try {
            fault.strike(this);
            clients.forEach(this::check);
            writers.forEach(this::check);
        } finally {
            toServer.clear();
            toDatabase.clear();
            desks.forEach(Desk::close);
            desks.clear();
            writers.clear();
            clients.clear();
        }
        log.info(
                "{}: {} ms",
                fault.getClass().getSimpleName(),
                Duration.between(began, Instant.now()).toMillis());
    }

    /** Does it once a few more edits are on their way. */
    CompletableFuture<Void> soon(Runnable fault) {
        int from = toServer.handedOver() + random.nextInt(1, 5);
        return CompletableFuture.runAsync(() -> {
            Processes.until(() -> "edits on their way", PATIENCE, () -> toServer.handedOver() > from);
            fault.run();
        });
    }

    /** Before something happens to the scorecard after which this could not be seen any more. */
    void checkNow(Writer writer) {
        check(writer);
        writers.remove(writer);
    }

    /** The database keeps a text that could not be taken over, for its author to choose. */
    void keepsAside(UUID card, String text) {
        assertThat(new Stored(office.sql(), card).changes())
                .anyMatch(change -> change.setAside() && change.value().equals(text));
    }

    private void check(ScriptedClient client) {
        client.finish();
        assertThat(client.acknowledged()).isPositive();
        new Audit(this, client.assignment()).holds(client.written());
    }

    private void check(Writer writer) {
        writer.isSaved().showsAll().reloads().showsAll();
        var audit = new Audit(this, writer.assignment());
        audit.holds(writer.written());
        assertThat(audit.claims()).as("claims heard").isPositive();
        Storage.holdsNothingReadable(writer.page(), writer.assignment().person());
    }

    @Override
    public void close() throws Exception {
        chromium.close();
        toServer.close();
        server.close();
        toDatabase.close();
        database.close();
    }
}
