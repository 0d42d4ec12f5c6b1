package app.verdict.faults;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Another application over the same database, as a process of its own. */
public final class SecondNode implements AutoCloseable {
    private final Server server;

    /**
     * Starts it and returns once it answers.
     *
     * @param planted what it has besides what ships
     */
    public SecondNode(Path folder, JdbcConnectionDetails database, Class<?>... planted) {
        server = new Server(folder, port(database.getJdbcUrl()), planted);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    /** Everything that it has logged. */
    public Path log() {
        return server.log();
    }

    /** No handler, no flush, no goodbye. */
    public void kill() {
        server.kill();
    }

    public void startAgain() {
        server.start();
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst("jdbc:postgresql://[^:/]+:(\\d+)/.*", "$1"));
    }

    @Override
    public void close() {
        server.close();
    }
}
