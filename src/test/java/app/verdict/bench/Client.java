package app.verdict.bench;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands over edits of one note to the journal as a tab does, but over plain HTTP and without a page. */
final class Client implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = new JsonMapper();
    private final String journal;
    private final UUID card;
    private final String cookies;
    private final JsonNode session;
    private final UUID tab = UUID.randomUUID();
    private String field = "";
    private int seq;
    private int known;

    /** @param signedIn a browser whose session this client shares */
    Client(String address, BrowserContext signedIn, UUID card) {
        this.journal = address + "/journal/";
        this.card = card;
        this.cookies = signedIn.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        this.session = answer(request("session").GET().build());
        beginsANote();
    }

    void beginsANote() {
        field = "evidence:" + UUID.randomUUID();
    }

    /** Returns when the server has acknowledged the edit. */
    void saves(String text) {
        var edit = Map.of("seq", ++seq, "field", field, "base", known, "value", text, "age", 0);
        var body = json.writeValueAsString(Map.of("tab", tab, "known", known, "edits", List.of(edit)));
        var kept = answer(request(card.toString())
                        .header("Content-Type", "application/json")
                        .header(
                                session.get("csrfHeader").asString(),
                                session.get("csrfToken").asString())
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .get("kept");
        var outcome = kept.get("receipts").get(0).get("outcome").asString();
        if (!outcome.equals("KEPT")) throw new IllegalStateException("an edit must be KEPT, was " + outcome);
        known = kept.get("revision").asInt();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(journal + path)).header("Cookie", cookies);
    }

    private JsonNode answer(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200)
                throw new IllegalStateException("%s answered %d".formatted(request.uri(), response.statusCode()));
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
