package app.verdict.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * What stands before Verdict where a team uses it: does TLS, and tells the application over a plain connection from
 * {@code ::1} who asked and how. One request a connection.
 */
final class TlsProxy implements AutoCloseable {
    /** As whose request it passes all of them on. */
    static final String CLIENT = "203.0.113.7";

    private static final String SECRET = "changeit";

    private final int target;
    private final ServerSocket door;

    TlsProxy(int target, Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        this.target = target;
        this.door = tls(folder.resolve("proxy.p12"))
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread.startVirtualThread(this::serve);
    }

    String address() {
        return "https://localhost:" + door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed())
            try {
                var client = door.accept();
                Thread.startVirtualThread(() -> pass(client));
            } catch (IOException e) {
                // closed, or nobody at the other end
            }
    }

    private void pass(Socket client) {
        try (client;
                var server = new Socket("::1", target)) {
            server.getOutputStream().write(forwarded(head(client.getInputStream())));
            Thread.startVirtualThread(() -> pump(client, server));
            server.getInputStream().transferTo(flushed(client));
        } catch (IOException e) {
            // one of the two is gone
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of the two is gone
        }
    }

    private static OutputStream flushed(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket.getOutputStream();
    }

    private static String head(InputStream request) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = request.read();
            if (next < 0) throw new IOException("half a request");
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Adds to what the client says of itself, as proxies do, and takes its own word for the rest. */
    private byte[] forwarded(String head) {
        boolean upgrade = head.toLowerCase(Locale.ROOT).contains("\nupgrade: websocket");
        var lines = head.lines()
                .filter(line -> !line.isEmpty() && (upgrade || !line.regionMatches(true, 0, "Connection:", 0, 11)))
                .collect(Collectors.joining("\r\n"));
        return (lines + "\r\n" + (upgrade ? "" : "Connection: close\r\n")
                        + "X-Forwarded-For: %s\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: %d\r\n\r\n"
                                .formatted(CLIENT, door.getLocalPort()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static SSLContext tls(Path keys) throws IOException, GeneralSecurityException, InterruptedException {
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        keys.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-alias",
                        "proxy",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost")
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) throw new IOException("keytool ended with " + made);
        var store = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(keys)) {
            store.load(file, SECRET.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
