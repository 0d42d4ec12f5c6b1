package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Caller;
import app.verdict.FreshData;
import app.verdict.VerdictApplication;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Verdict behind a proxy that does TLS, as the README says to run it for a team. The proxy comes from {@code ::1}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // on all addresses of this machine, so that one of them can be the proxy's and another a stranger's
        properties = {"server.tomcat.remoteip.internal-proxies=::1/128", "server.address=::"})
@ActiveProfiles("https")
@ContextConfiguration(
        classes = {VerdictApplication.class, HttpsJourney.Seen.class},
        initializers = FreshData.class)
@DirtiesContext
class HttpsJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Seen seen;

    @Value("${local.server.port}")
    int port;

    @TempDir
    Path folder;

    private TlsProxy proxy;

    @BeforeEach
    void stand_before_it() throws Exception {
        proxy = new TlsProxy(port, folder);
    }

    @AfterEach
    void step_aside() throws IOException {
        proxy.close();
    }

    @Test
    void somebody_signs_in_with_a_cookie_that_no_other_host_and_no_plain_connection_gets() {
        var visitor = browser.visitor(
                        new NewContextOptions().setBaseURL(proxy.address()).setIgnoreHTTPSErrors(true))
                .signsInAs("Solveig Marrowby");
        assertThat(visitor.page().url()).startsWith(proxy.address());
        assertThat(visitor.context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("__Host-verdict");
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/");
            assertThat(cookie.domain).isEqualTo("localhost");
        });
    }

    @Test
    void every_answer_over_tls_tells_browsers_to_stay_with_it() {
        var requests = browser.visitor().context().request();
        var insecure = RequestOptions.create().setIgnoreHTTPSErrors(true);
        for (var path :
                new String[] {"/", "/sign-in", "/loops", "/verdict/verdict.css", "/journal/session", "/nowhere"}) {
            var answer = requests.get(proxy.address() + path, insecure);
            assertThat(answer.headers()).as(path).containsKey("strict-transport-security");
            assertThat(answer.headers().getOrDefault("set-cookie", "")).doesNotContain("Domain");
            assertThat(answer.url()).startsWith(proxy.address());
        }
    }

    @Test
    void the_proxy_is_believed_who_asked_and_what_they_claim_before_it_is_not() {
        browser.visitor()
                .context()
                .request()
                .get(
                        proxy.address() + "/sign-in?through=proxy",
                        RequestOptions.create()
                                .setIgnoreHTTPSErrors(true)
                                .setHeader("X-Forwarded-For", "198.51.100.1, ::1"));
        assertThat(seen.at("through=proxy")).isEqualTo(TlsProxy.CLIENT + " secure");
    }

    @Test
    void whoever_comes_past_the_proxy_is_not_believed() throws IOException {
        var stranger = new Caller("http://127.0.0.1:" + port);
        HttpResponse<String> answer = stranger.send(stranger.to("/sign-in?past=proxy")
                .header("X-Forwarded-For", "198.51.100.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example"));
        assertThat(seen.at("past=proxy")).isEqualTo("127.0.0.1 plain");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.body()).doesNotContain("evil.example");
    }

    /** What the application takes a request for. */
    @TestComponent
    static class Seen implements Filter {
        private final Map<String, String> requests = new ConcurrentHashMap<>();

        @Override
        public void doFilter(ServletRequest request, ServletResponse answer, FilterChain rest)
                throws IOException, ServletException {
            if (request instanceof HttpServletRequest http && http.getQueryString() != null)
                requests.put(http.getQueryString(), http.getRemoteAddr() + (http.isSecure() ? " secure" : " plain"));
            rest.doFilter(request, answer);
        }

        String at(String query) {
            return requests.getOrDefault(query, "never");
        }
    }
}
