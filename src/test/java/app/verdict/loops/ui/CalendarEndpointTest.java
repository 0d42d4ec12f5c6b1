package app.verdict.loops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.Panels;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.people.SignedIn;
import biweekly.Biweekly;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The door where interviews are fetched for a calendar. */
@VerdictTest
class CalendarEndpointTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Panels panels;

    @Autowired
    WebApplicationContext application;

    @Test
    void an_interviewer_fetches_their_invitation_with_the_way_to_their_scorecard() throws Exception {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var answer = get(ana, "/calendar/%s.ics".formatted(panel.interviewOf(ana)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var calendar = Biweekly.parse(answer.getContentAsString()).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.getEvents().getFirst().getUrl().getValue())
                .isEqualTo("http://localhost/scorecard/" + panel.interviewOf(ana));
        assertThat(answer.getContentAsString())
                .doesNotContain(panel.loop().candidate().name());
    }

    @Test
    void whoever_plans_fetches_that_an_interview_is_called_off_and_whoever_had_it_nothing() throws Exception {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var bo = examples.person("Bo");
        var loop = panel.loop().id();
        var manager = panel.manager();
        Acting.as(
                manager.id(),
                () -> loops.add(
                        loop,
                        examples.interview(
                                bo,
                                Duration.ofDays(-1),
                                Set.of(panel.rubric().competencies().getFirst().id()))));
        var interview = Acting.as(manager.id(), () -> loops.byId(loop))
                .interviewOf(bo.id())
                .orElseThrow()
                .id();
        Acting.as(manager.id(), () -> panels.takeOff(loop, interview, "On leave"));
        var address = "/calendar/%s.ics".formatted(interview);
        assertThat(get(manager, address).getContentAsString())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(get(bo, address).getStatus()).isEqualTo(404);
    }

    @Test
    void the_panel_fetches_all_interviews_of_its_loop() throws Exception {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        var answer = get(
                panel.interviewer(0),
                "/calendar/loop/%s.ics".formatted(panel.loop().id()));
        assertThat(Biweekly.parse(answer.getContentAsString()).first().getEvents())
                .hasSize(3);
        assertThat(get(
                                examples.person("Outsider"),
                                "/calendar/loop/%s.ics".formatted(panel.loop().id()))
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse get(Person person, String address) {
        var principal = SignedIn.as(person);
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        return MockMvcTester.from(application)
                .perform(MockMvcRequestBuilders.get(address).principal(authentication))
                .getResponse();
    }
}
