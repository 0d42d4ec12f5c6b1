package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What every answer says about how it may be used, whoever gives it: a screen, an endpoint, a refusal, an error. */
@VerdictTest
class AnswerHeadersTest {
    @Value("http://localhost:${local.server.port}")
    String address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/loops",
                "/nowhere",
                "/journal/key",
                "/packet/nothing.pdf",
                "/access-package/nothing.zip",
                "/present",
                "/error"
            })
    void no_private_answer_is_kept_framed_or_guessed_at(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'", "base-uri 'self'"));
    }

    @Test
    void what_is_the_same_for_all_may_be_kept() throws Exception {
        var answer = get("/verdict/verdict.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).doesNotContain("no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/packet/nothing.pdf", "/access-package/nothing.zip", "/nowhere", "/journal/nothing", "/error"})
    void no_error_tells_of_the_inside(String path) throws Exception {
        assertThat(get(path).body())
                .doesNotContain("Exception", "app.verdict", "org.springframework", "at java.", "Whitelabel", "Tomcat");
    }

    @Test
    void a_request_that_changes_something_without_a_session_and_its_token_is_turned_away() throws Exception {
        var forged = HttpRequest.newBuilder(URI.create(address + "/journal/00000000-0000-0000-0000-000000000000"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        var answer = send(forged);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
    }

    @Test
    void over_https_browsers_are_told_to_stay_with_it() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        var plain = new MockHttpServletResponse();
        new AnswerHeaders().doFilter(request, plain, nothing());
        assertThat(plain.getHeader("Strict-Transport-Security")).isNull();
        var again = new MockHttpServletRequest("GET", "/");
        again.setSecure(true);
        var secure = new MockHttpServletResponse();
        new AnswerHeaders().doFilter(again, secure, nothing());
        assertThat(secure.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    private static FilterChain nothing() {
        return (request, answer) -> {};
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
