package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** Nobody makes the application take in more than it needs. */
@VerdictTest
@ExtendWith(LogsNoErrors.class)
class RequestLimitsTest {
    private static final int MOST = 8 << 20;

    @Value("http://localhost:${local.server.port}")
    String address;

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/journal/00000000-0000-0000-0000-000000000000",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=push&v-uiId=0",
                "/sign-in",
                "/loops",
                "/VAADIN/dynamic/resource/0/x/upload",
                "/actuator/health"
            })
    void a_body_that_is_too_large_is_refused_before_it_is_read(String path) throws IOException {
        var head = said("POST " + path, "Content-Length: " + (MOST + 1L));
        assertThat(head).startsWith("HTTP/1.1 413").contains("more than can be sent at once");
        assertThat(said("POST " + path, "Content-Length: 99999999999999")).startsWith("HTTP/1.1 413");
        assertThat(said("POST " + path, "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 411");
    }

    @Test
    void one_that_is_as_large_as_may_be_is_read() throws IOException {
        var caller = new Caller(address);
        var answer = caller.send(caller.to("/journal/00000000-0000-0000-0000-000000000000")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("x".repeat(MOST))));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void a_browser_that_does_not_say_how_much_it_sends_is_refused() throws IOException {
        var caller = new Caller(address);
        var answer = caller.send(caller.to("/journal/00000000-0000-0000-0000-000000000000")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10]))));
        assertThat(answer.statusCode()).isEqualTo(411);
    }

    @Test
    void a_form_is_no_larger_than_one_for_signing_in() throws IOException {
        var caller = new Caller(address);
        var answer = caller.send(caller.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=a&password=" + "x".repeat(20_000))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void parameters_that_cannot_be_read_are_refused() throws IOException {
        for (var parameters : List.of("?a=%zz", "?a=%", "?" + "a=1&".repeat(1000)))
            assertThat(said("GET /sign-in" + parameters, "Accept: text/html"))
                    .startsWith("HTTP/1.1 400")
                    .contains("cannot read this request")
                    .doesNotMatch(Outsiders.INTERNALS);
    }

    @Test
    void files_are_taken_nowhere() throws IOException {
        var caller = new Caller(address);
        var answer = caller.send(caller.to("/sign-in")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                                + "x".repeat(100_000) + "\r\n--b--\r\n")));
        assertThat(answer.statusCode()).isBetween(302, 415);
        assertThat(answer.body()).doesNotMatch(Outsiders.INTERNALS);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void headers_and_addresses_that_are_too_long_are_refused(int length) throws IOException {
        var caller = new Caller(address);
        assertThat(caller.send(caller.to("/").header("X-Long", "x".repeat(length)))
                        .statusCode())
                .isIn(400, 431);
        var answer = caller.get("/loop/" + "x".repeat(length));
        assertThat(answer.statusCode()).isIn(400, 414);
        assertThat(answer.body()).doesNotMatch(Outsiders.INTERNALS);
    }

    /** The answer to a request of which nothing but the head is sent. */
    private String said(String request, String header) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("%s HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n"
                            .formatted(request, header)
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new StringBuilder();
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                answer.append((char) next);
                if (next == '}') break;
            }
            return answer.toString();
        }
    }
}
