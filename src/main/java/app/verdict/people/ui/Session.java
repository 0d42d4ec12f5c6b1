package app.verdict.people.ui;

import app.verdict.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Opens the session of whoever comes in. */
final class Session {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Pattern OF_OURS = Pattern.compile("/[\\w-]+(/[\\w-]+)*");
    private static final String ASKED = Session.class.getName() + ".asked";
    private static final String SIGNED_IN_ELSEWHERE = Session.class.getName() + ".signedInElsewhere";

    private Session() {}

    /** The one that whoever looks at the present screen has. */
    static HttpSession here() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }

    /**
     * Under a new session id, so that an id known to somebody before is worth nothing; then goes to the screen whose address
     * they came with, as by a link in a mail, or to the first one.
     */
    static void open(SignedIn person) {
        open(person, cameFor());
    }

    /** The address of ours that somebody asked for and had to sign in first; never one elsewhere. */
    private static String cameFor() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var answer = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var cache = new HttpSessionRequestCache();
        var asked = cache.getRequest(request, answer);
        cache.removeRequest(request, answer);
        return asked instanceof DefaultSavedRequest saved
                        && saved.getServletPath() instanceof String path
                        && OF_OURS.matcher(path).matches()
                ? path.substring(1)
                : "";
    }

    /** The same, to another screen. */
    static void open(SignedIn person, String screen) {
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        begin(
                person,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation("/" + screen);
    }

    /** From here on this session is this person's; what it knew of somebody before is forgotten. */
    static void begin(SignedIn person, HttpServletRequest request, HttpServletResponse answer) {
        forget(request.getSession());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, answer);
    }

    /**
     * The same by a provider's word, and as fresh as the sign-in there: it may have let them through without a question.
     *
     * @param signedIn null where it does not say when that was: long ago, then
     */
    static void begin(
            SignedIn person, @Nullable Instant signedIn, HttpServletRequest request, HttpServletResponse answer) {
        begin(person, request, answer);
        request.getSession().setAttribute(SIGNED_IN_ELSEWHERE, signedIn == null ? Instant.EPOCH : signedIn);
    }

    /** Whose session it is, before Spring Security has looked as well; null where it is nobody's. */
    static @Nullable SignedIn person(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person
                ? person
                : null;
    }

    /** Whether whoever sits here has signed in, or was asked again, a moment ago. */
    static boolean fresh(HttpSession session, Instant now) {
        var elsewhere = session.getAttribute(SIGNED_IN_ELSEWHERE);
        var signedIn = elsewhere == null ? session.getAttribute(SessionLimits.BEGAN) : elsewhere;
        return justBefore(now, signedIn) || justBefore(now, session.getAttribute(ASKED));
    }

    private static boolean justBefore(Instant now, @Nullable Object then) {
        return then instanceof Instant since
                && !since.isAfter(now)
                && Duration.between(since, now).compareTo(FRESH) < 0;
    }

    /** Whoever sits here was asked again, and is who they were. */
    static void proven(HttpSession session, Instant now) {
        session.setAttribute(ASKED, now);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(SessionLimits.BEGAN);
        session.removeAttribute(ASKED);
        session.removeAttribute(SIGNED_IN_ELSEWHERE);
        Errands.forget(session);
    }
}
