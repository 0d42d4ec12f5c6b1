package app.verdict.people.ui;

import app.verdict.people.SignIn;
import app.verdict.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is too old, was left alone for too long, or was ended elsewhere: asked with every request, so that
 * no node goes by what it once knew.
 */
@Component
class SessionLimits extends OncePerRequestFilter {
    private static final String BEGAN = SessionLimits.class.getName() + ".began";
    private static final String LAST_USED = SessionLimits.class.getName() + ".lastUsed";
    private static final String JOURNAL = "/journal/";
    /** What an open page does by itself, whether or not anybody sits in front of it. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private final SignIn people;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionLimits(
            SignIn people,
            Clock clock,
            @Value("${verdict.session.idle}") Duration idle,
            @Value("${verdict.session.longest}") Duration longest) {
        this.people = people;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain rest)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var person = session == null ? null : signedIn(session);
        try {
            if (session != null && person != null && over(request, session, person)) session.invalidate();
        } catch (DataAccessException | TransactionException e) {
            if (request.getRequestURI().startsWith(request.getContextPath() + JOURNAL)) {
                databaseAway(answer);
                return;
            }
        }
        rest.doFilter(request, answer);
    }

    private boolean over(HttpServletRequest request, HttpSession session, SignedIn person) {
        var now = clock.instant();
        if (since(session, BEGAN, now).compareTo(longest) > 0
                || since(session, LAST_USED, now).compareTo(idle) > 0
                || !people.stillHolds(person)) return true;
        if (!byItself(request)) session.setAttribute(LAST_USED, now);
        return false;
    }

    /** At once, as the journal would after it has waited once more: its page waits for no longer. Screens find their own words. */
    private static void databaseAway(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setContentType("application/json;charset=utf-8");
        answer.getWriter()
                .write("{\"kind\":\"unavailable\",\"message\":\"The database does not answer at the moment.\"}");
    }

    /** A scorecard that is open asks for news of itself; what is typed into it comes by POST. */
    private static boolean byItself(HttpServletRequest request) {
        var purpose = request.getParameter("v-r");
        return purpose != null && BY_ITSELF.contains(purpose)
                || request.getMethod().equals("GET")
                        && request.getRequestURI().startsWith(request.getContextPath() + JOURNAL);
    }

    private static Duration since(HttpSession session, String what, Instant now) {
        if (session.getAttribute(what) instanceof Instant then) return Duration.between(then, now);
        session.setAttribute(what, now);
        return Duration.ZERO;
    }

    /** Before Spring Security has looked: it is to find no session where none holds. */
    private static @Nullable SignedIn signedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person
                ? person
                : null;
    }
}
