package app.verdict.packets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Person;
import app.verdict.people.SignedIn;
import app.verdict.rubrics.Rating;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The packet's door to whoever knocks. */
@VerdictTest
class PacketEndpointTest {
    @Autowired
    Examples examples;

    @Autowired
    WebApplicationContext application;

    @Value("${local.server.port}")
    int port;

    private Examples.Panel panel;

    @BeforeEach
    void one_in_and_one_who_owes() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.STRONG_NO);
    }

    @ParameterizedTest
    @CsvSource({"pdf,application/pdf", "json,application/json", "csv,text/csv;charset=UTF-8"})
    void whoever_may_read_gets_a_file_that_is_not_stored_on_the_way(String ending, String type) {
        var answer = get(panel.manager(), panel.loop().id() + "." + ending);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(type);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Packet%20Candidate%20")
                .endsWith("." + ending);
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "json", "csv"})
    void a_panellist_who_owes_is_refused_in_plain_words_and_without_a_word_of_the_others(String ending)
            throws IOException {
        var answer = get(panel.interviewer(1), panel.loop().id() + "." + ending);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition")).isNull();
        assertThat(answer.getContentAsString())
                .contains("Submitting opens them")
                .doesNotContain("trong no", "Evidence on", "Because of what", "Exception")
                .doesNotContain(panel.loop().candidate().name());
    }

    @Test
    void a_loop_of_others_an_unknown_one_and_a_broken_address_are_not_found() throws IOException {
        var outsider = examples.person("Outsider");
        var theirs = get(outsider, panel.loop().id() + ".pdf");
        var none = UUID.randomUUID();
        var nobodys = get(outsider, none + ".pdf");
        assertThat(theirs.getStatus()).isEqualTo(404);
        assertThat(theirs.getContentAsString())
                .isEqualTo(nobodys.getContentAsString()
                        .replace(none.toString(), panel.loop().id().toString()));
        assertThat(get(outsider, "not-an-id.pdf").getStatus()).isEqualTo(404);
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/packet/%s.json"
                                    .formatted(port, panel.loop().id())))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(302, 401, 403);
            assertThat(answer.body()).doesNotContain("Evidence on");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Ødegård|Packet Zoë Ødegård.pdf",
                "山田太郎|Packet 山田太郎.pdf",
                "../../etc/passwd|Packet .. .. etc passwd.pdf",
                "a\"b\\c%d<e>|Packet a b c d e.pdf",
                "'x\r\ny\u202Efdp.exe'|Packet x y fdp.exe.pdf",
                "'\u0007'|Packet.pdf"
            })
    void a_files_name_can_be_kept_anywhere(String candidate, String name) {
        assertThat(FileName.of(candidate, "pdf")).isEqualTo(name);
    }

    private MockHttpServletResponse get(Person reader, String file) {
        var principal = SignedIn.as(reader);
        return MockMvcTester.from(application)
                .perform(MockMvcRequestBuilders.get("/packet/" + file)
                        .principal(UsernamePasswordAuthenticationToken.authenticated(
                                principal, null, principal.getAuthorities())))
                .getResponse();
    }
}
