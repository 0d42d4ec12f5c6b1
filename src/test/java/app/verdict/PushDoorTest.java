package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** The push channel is for Verdict's own pages. */
@VerdictTest
class PushDoorTest {
    private static final String TRANSPORT = "v-uiId=0&X-Atmosphere-Transport=";
    /** Vaadin goes by the parameter, wherever it stands. */
    private static final List<String> DOORS =
            List.of("/VAADIN/push?v-r=push&" + TRANSPORT, "/?v-r=push&" + TRANSPORT, "/VAADIN/%70ush?" + TRANSPORT);

    @Value("localhost:${local.server.port}")
    String host;

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://localhost.elsewhere.example", "null", "http://a b"})
    void a_page_from_elsewhere_gets_nothing_and_no_leave_to_read(String origin) throws Exception {
        for (var door : DOORS) {
            var answer = asked(door, origin);
            assertThat(answer.statusCode()).as(door).isEqualTo(403);
            assertThat(answer.headers().map()).doesNotContainKeys("access-control-allow-origin");
            assertThat(opened(door, origin)).as(door).isEqualTo(403);
        }
    }

    @Test
    void a_page_of_its_own_is_let_through() throws Exception {
        assertThat(asked(DOORS.getFirst(), "http://" + host).statusCode()).isNotEqualTo(403);
        assertThat(opened(DOORS.getFirst(), "http://" + host)).isNotEqualTo(403);
    }

    private HttpResponse<String> asked(String door, String origin) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://" + host + door + "close"))
                    .header("Origin", origin)
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }
    }

    /** How the server answers to somebody who asks for a WebSocket. */
    private int opened(String door, String origin) {
        try (var http = HttpClient.newHttpClient()) {
            http.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(URI.create("ws://" + host + door + "websocket"), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused)
                return refused.getResponse().statusCode();
            throw e;
        }
    }
}
