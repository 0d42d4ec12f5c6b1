package app.verdict.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's protocol without a browser. What has no answer, or not the one to go by, is an {@link IOException}. */
final class JournalCalls {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final String address;
    private final Person person;
    private JsonNode session = JSON.createObjectNode();

    JournalCalls(String address, Person person) {
        this.address = address;
        this.person = person;
    }

    void signIn() {
        try {
            signInAgain();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void signInAgain() throws IOException {
        var token = CSRF.matcher(send(to("/sign-in")).body());
        if (!token.find()) throw new IOException("no sign-in form");
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(person.email()), encoded(Person.PASSWORD), encoded(token.group(1)));
        send(to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        session = JSON.readTree(send(to("/journal/session")).body());
        if (!session.path("person").asString("").equals(person.id().toString()))
            throw new IOException("%s is not signed in: %s".formatted(person.name(), session));
    }

    JsonNode keep(UUID card, Object sent) throws IOException {
        return post("/journal/" + card, sent);
    }

    JsonNode open(UUID card) throws IOException {
        return JSON.readTree(send(to("/journal/" + card)).body());
    }

    JsonNode submit(UUID card, int revision) throws IOException {
        return post("/journal/" + card + "/submission", java.util.Map.of("revision", revision));
    }

    private JsonNode post(String path, Object body) throws IOException {
        var answer = send(to(path).header("Content-Type", "application/json")
                .header(
                        session.path("csrfHeader").asString("X-CSRF-TOKEN"),
                        session.path("csrfToken").asString(""))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (answer.statusCode() == 401 || answer.statusCode() == 403 || answer.statusCode() == 302) signInAgain();
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " " + answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
