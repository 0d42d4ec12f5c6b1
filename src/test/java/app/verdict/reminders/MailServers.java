package app.verdict.reminders;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An SMTP server that can be away for a while, and keeps all that it ever got. */
final class MailServers implements AutoCloseable {
    private final int port = freePort();
    private final List<Mail> received = new ArrayList<>();
    private final List<GreenMail> servers = new ArrayList<>();

    int port() {
        return port;
    }

    void start() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        servers.add(server);
    }

    void stop() {
        received.addAll(inbox());
        servers.getLast().stop();
    }

    List<Mail> received() {
        return Stream.concat(received.stream(), inbox().stream()).toList();
    }

    /** As it arrived at the server that runs; one that has stopped forgets its own. */
    private List<Mail> inbox() {
        return servers.getLast().getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .map(stored -> Mail.of(stored.getMimeMessage()))
                .toList();
    }

    @Override
    public void close() {
        servers.forEach(GreenMail::stop);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
