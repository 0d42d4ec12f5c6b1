package app.verdict.people.ui;

import app.verdict.people.PublicFiles;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is too old, was left alone for too long, or was ended elsewhere: asked with every request, so that
 * no node goes by what it once knew.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SessionLimits extends OncePerRequestFilter {
    static final String BEGAN = SessionLimits.class.getName() + ".began";
    private static final String LAST_USED = SessionLimits.class.getName() + ".lastUsed";
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
        var person = session == null ? null : Session.person(session);
        if (session != null && person != null && over(request, session, person)) session.invalidate();
        rest.doFilter(request, answer);
    }

    /** Styles and scripts are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicFiles.at(request.getRequestURI());
    }

    private boolean over(HttpServletRequest request, HttpSession session, SignedIn person) {
        var now = clock.instant();
        if (since(session, BEGAN, now).compareTo(longest) > 0
                || since(session, LAST_USED, now).compareTo(idle) > 0
                || endedElsewhere(request, person)) return true;
        if (!byItself(request)) session.setAttribute(LAST_USED, now);
        return false;
    }

    /**
     * The journal asks itself, and answers in its own words. While the database is away a screen has nothing to show that
     * it would read now; the request goes on and finds its own words for that.
     */
    private boolean endedElsewhere(HttpServletRequest request, SignedIn person) {
        if (journal(request)) return false;
        try {
            return !people.stillHolds(person);
        } catch (DataAccessException | TransactionException e) {
            return false;
        }
    }

    private static boolean journal(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/journal/");
    }

    /** A scorecard that is open asks for news of itself; what is typed into it comes by POST. */
    private static boolean byItself(HttpServletRequest request) {
        var purpose = request.getParameter("v-r");
        return purpose != null && BY_ITSELF.contains(purpose)
                || request.getMethod().equals("GET") && journal(request);
    }

    private static Duration since(HttpSession session, String what, Instant now) {
        if (session.getAttribute(what) instanceof Instant then) return Duration.between(then, now);
        session.setAttribute(what, now);
        return Duration.ZERO;
    }
}
