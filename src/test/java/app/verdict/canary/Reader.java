package app.verdict.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's session on one node, over plain HTTP: a browser's requests without a browser, so that thousands of screens
 * can be asked for in a minute. Hands on every byte that comes back, headers too.
 */
final class Reader {
    static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Each websocket keeps its connection; a connection that has served many requests cannot become one. */
    private static final HttpClient SOCKETS = HttpClient.newHttpClient();

    private final String node;
    private final BiConsumer<String, byte[]> taken;
    private final Map<String, String> cookies = new TreeMap<>();
    private Map<String, String> journalHeaders = Map.of();

    /**
     * @param node where the application answers
     * @param taken gets the bytes, and the way by which they came
     */
    Reader(String node, BiConsumer<String, byte[]> taken) {
        this.node = node;
        this.taken = taken;
    }

    Reader signsIn(String email, String password) {
        var form = CSRF.matcher(new String(get("/sign-in").body(), StandardCharsets.UTF_8));
        if (!form.find()) throw new AssertionError("There is no form to sign in on " + node);
        var fields = Map.of("username", email, "password", password, "_csrf", form.group(1));
        var answer = send(
                "/sign-in",
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields.entrySet().stream()
                                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                                .collect(Collectors.joining("&"))))
                        .build());
        if (answer.headers().firstValue("Location").orElse("error").contains("error"))
            throw new AssertionError("Not signed in: " + email);
        var session = JSON.readTree(get("/journal/session").body());
        journalHeaders = Map.of(
                session.get("csrfHeader").asString(), session.get("csrfToken").asString());
        return this;
    }

    HttpResponse<byte[]> get(String address) {
        return send(address, request(address).GET().build());
    }

    /** As browsers ask for whatever can be compressed. */
    HttpResponse<byte[]> getCompressed(String address) {
        return send(
                address,
                request(address).header("Accept-Encoding", "gzip").GET().build());
    }

    HttpResponse<byte[]> post(String address, String json) {
        var request =
                request(address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        journalHeaders.forEach(request::header);
        return send("POST " + address, request.build());
    }

    /** A new page of this browser. */
    Tab tab() {
        return new Tab(this);
    }

    /** What is the same for all pages, and no answer to this person. */
    JsonNode json(String channel, HttpRequest request) {
        return JSON.readTree(send(channel, request).body());
    }

    HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(node + address));
        var kept = cookies();
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    String cookies() {
        synchronized (cookies) {
            return cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    String node() {
        return node;
    }

    static HttpClient sockets() {
        return SOCKETS;
    }

    void took(String channel, byte[] bytes) {
        taken.accept(channel, bytes);
    }

    HttpResponse<byte[]> send(String channel, HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            synchronized (cookies) {
                for (var cookie : answer.headers().allValues("Set-Cookie")) {
                    var pair = cookie.split(";", 2)[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                }
            }
            took(channel + " (headers)", headers(answer).getBytes(StandardCharsets.UTF_8));
            took(channel, answer.body());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String headers(HttpResponse<?> answer) {
        return answer.statusCode() + " "
                + answer.headers().map().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
