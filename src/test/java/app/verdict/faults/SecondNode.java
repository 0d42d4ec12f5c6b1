package app.verdict.faults;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Another application over the same database, as a process of its own. */
public final class SecondNode implements AutoCloseable {
    private final Server server;

    public SecondNode(Path folder, JdbcConnectionDetails database) {
        server = new Server(folder, port(database.getJdbcUrl()));
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.port();
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
