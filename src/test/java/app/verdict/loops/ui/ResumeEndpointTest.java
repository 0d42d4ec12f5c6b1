package app.verdict.loops.ui;

import static app.verdict.loops.SomeFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Resumes;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.people.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The door where résumés are taken out. */
@VerdictTest
class ResumeEndpointTest {
    @Autowired
    Examples examples;

    @Autowired
    Resumes resumes;

    @Autowired
    Owner owner;

    @Autowired
    WebApplicationContext application;

    @Test
    void a_resume_comes_whole_as_a_file_to_keep_and_never_as_a_page() throws Exception {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var content = text("<script>alert(1)</script> Łódź ".repeat(40_000));
        var id = add(panel.manager(), panel.loop().candidate().id(), "Lebens\"lauf ü.txt", content);
        var answer = get(panel.manager(), id);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertThat(answer.getHeader("Content-Length")).isEqualTo(String.valueOf(content.length));
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%C3%BC.txt");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(owner.sql()
                        .queryForObject(
                                "select count(*) from audit_entry where action = 'RESUME_READ' and ? = any (subjects)",
                                Integer.class,
                                id))
                .isOne();
    }

    @Test
    void whoever_owes_a_scorecard_is_told_the_same_as_of_one_that_is_not_there() throws Exception {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var id = add(panel.manager(), panel.loop().candidate().id(), "Life.txt", text("Was born."));
        assertThat(get(panel.interviewer(0), id).getStatus()).isEqualTo(404);
        assertThat(get(panel.interviewer(0), UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    private UUID add(Person person, UUID candidate, String name, byte[] file) {
        return Acting.as(person.id(), () -> resumes.add(candidate, name, file)).id();
    }

    private MockHttpServletResponse get(Person person, UUID id) {
        var principal = SignedIn.as(person);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        return MockMvcTester.from(application)
                .perform(MockMvcRequestBuilders.get("/resume/" + id).principal(signedIn))
                .getResponse();
    }
}
