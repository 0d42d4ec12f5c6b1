package app.verdict.people.ui;

import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.Identities;
import app.verdict.people.NotAllowed;
import app.verdict.people.Refusal;
import app.verdict.people.SignInWatch;
import app.verdict.ui.Addresses;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Takes over when a provider has answered: signs in the person who is connected with whom it names, or connects it, where an
 * invitation or an open account screen had asked for it. The provider's word alone opens nothing here.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String INVITATION = ProviderSignIn.class.getName() + ".invitation";
    static final String CONNECTING = ProviderSignIn.class.getName() + ".connecting";
    private static final String REFUSAL = ProviderSignIn.class.getName() + ".refusal";

    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Identities identities;
    private final SignInWatch watch;

    ProviderSignIn(Identities identities, SignInWatch watch) {
        this.identities = identities;
        this.watch = watch;
    }

    /** The next answer of a provider in this session spends this invitation. */
    static void accepting(HttpSession session, String invitation) {
        session.setAttribute(INVITATION, invitation);
    }

    /** The next answer of a provider in this session is connected with the person whose session it is. */
    static void connecting(HttpSession session) {
        session.setAttribute(CONNECTING, true);
    }

    /** What the screen that somebody was sent back to has to tell them, once. */
    static Optional<String> refusal() {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        return Optional.ofNullable((String) taken(session, REFUSAL));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse answer, Authentication authentication) throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession();
        var invitation = (String) taken(session, INVITATION);
        var connecting = taken(session, CONNECTING) != null;
        var person = Session.person(session);
        try {
            var identity = identity(authentication);
            if (connecting && person != null) {
                Acting.as(person.id(), () -> identities.connect(identity));
                answer.sendRedirect("/" + Addresses.ACCOUNT);
                return;
            }
            Session.begin(
                    invitation == null ? identities.signIn(identity) : identities.accept(invitation, identity),
                    request,
                    answer);
            answer.sendRedirect("/");
        } catch (Refusal refusal) {
            refuse(request, answer, refusal.getMessage(), invitation);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse answer, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.warn("The provider's answer was not accepted: {}", code);
        var session = request.getSession();
        taken(session, CONNECTING);
        refuse(
                request,
                answer,
                "The account elsewhere did not sign you in: it was cancelled there, took too long, or its answer was not accepted. Nothing was changed; try again.",
                (String) taken(session, INVITATION));
    }

    /** Back to where they came from. */
    private void refuse(HttpServletRequest request, HttpServletResponse answer, String why, @Nullable String invitation)
            throws IOException {
        watch.failed("with an account elsewhere", request.getRemoteAddr());
        var session = request.getSession();
        session.setAttribute(REFUSAL, why);
        if (Session.person(session) != null) answer.sendRedirect("/" + Addresses.ACCOUNT);
        else if (invitation == null) answer.sendRedirect("/" + Addresses.SIGN_IN);
        else answer.sendRedirect("/" + Addresses.INVITATION + "/" + invitation);
    }

    private static Identities.Identity identity(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user))
            throw new NotAllowed(
                    "This provider does not speak OpenID Connect. An administrator has to set up another.");
        return new Identities.Identity(
                requireNonNull(user.getIdToken().getIssuer()).toString(),
                requireNonNull(user.getIdToken().getSubject()));
    }

    private static @Nullable Object taken(HttpSession session, String what) {
        var value = session.getAttribute(what);
        session.removeAttribute(what);
        return value;
    }
}
