package app.verdict.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Moment;
import app.verdict.people.OwnAccount;
import app.verdict.people.Person;
import app.verdict.people.SignIn;
import app.verdict.people.SignedIn;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

@VerdictTest
class SessionLimitsTest {
    private static final Instant BEGIN = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(12);

    @Autowired
    Examples examples;

    @Autowired
    SignIn people;

    @Autowired
    OwnAccount account;

    @Autowired
    Clock clock;

    private Person ana;
    private SessionLimits limits;
    private MockHttpSession session;

    @BeforeEach
    void somebody_has_just_signed_in() {
        ana = examples.person("Ana");
        limits = new SessionLimits(people, clock, IDLE, LONGEST);
        session = new MockHttpSession();
        var person = SignedIn.as(ana);
        session.setAttribute(
                SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        asks(BEGIN, "GET", "/", "");
    }

    @Test
    void a_session_ends_when_nobody_has_used_it_for_two_hours() {
        asks(BEGIN.plus(IDLE), "POST", "/", "uidl");
        assertThat(session.isInvalid()).isFalse();
        asks(BEGIN.plus(IDLE).plus(IDLE).plusMillis(1), "POST", "/", "uidl");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void ten_minutes_after_signing_in_somebody_is_asked_again_before_they_change_how_they_sign_in() {
        var tenMinutes = BEGIN.plus(Duration.ofMinutes(10));
        assertThat(Session.fresh(session, tenMinutes.minusMillis(1))).isTrue();
        assertThat(Session.fresh(session, tenMinutes)).isFalse();
        Session.proven(session, tenMinutes);
        assertThat(Session.fresh(session, tenMinutes.plus(Duration.ofMinutes(9))))
                .isTrue();
        Session.forget(session);
        assertThat(Session.fresh(session, tenMinutes)).as("by somebody else").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST / heartbeat", "GET /VAADIN/push push", "GET /journal/session ", "GET /journal/7 "})
    void what_an_open_page_does_by_itself_is_no_use(String request) {
        var parts = request.split(" ", -1);
        for (int minutes = 1; minutes <= 120; minutes++)
            asks(BEGIN.plus(Duration.ofMinutes(minutes)), parts[0], parts[1], parts[2]);
        assertThat(session.isInvalid()).isFalse();
        asks(BEGIN.plus(IDLE).plusMillis(1), parts[0], parts[1], parts[2]);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void twelve_hours_after_it_began_a_session_ends_however_much_it_was_used() {
        for (int hours = 1; hours <= 12; hours++) asks(BEGIN.plus(Duration.ofHours(hours)), "POST", "/journal/7", "");
        assertThat(session.isInvalid()).isFalse();
        asks(BEGIN.plus(LONGEST).plusMillis(1), "POST", "/journal/7", "");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_that_its_owner_ended_elsewhere_is_over_with_its_next_request() {
        Acting.as(ana.id(), account::signOutEverywhere);
        asks(BEGIN.plusSeconds(1), "GET", "/", "");
        assertThat(session.isInvalid()).isTrue();
    }

    private void asks(Instant moment, String method, String path, String purpose) {
        var request = new MockHttpServletRequest(method, path);
        request.setSession(session);
        if (!purpose.isEmpty()) request.setParameter("v-r", purpose);
        Moment.at(moment, () -> {
            try {
                limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServletException e) {
                throw new AssertionError(e);
            }
        });
    }
}
