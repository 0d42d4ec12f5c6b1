package app.verdict.people.ui;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.verdict.people.Acting;
import app.verdict.people.Identities;
import app.verdict.people.NotAllowed;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.ui.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Takes over when a provider has said who somebody is there: signs in the person who is connected with that, or connects
 * it, where an invitation or an open account screen had asked for it.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler {
    static final String INVITATION = ProviderSignIn.class.getName() + ".invitation";
    static final String CONNECTING = ProviderSignIn.class.getName() + ".connecting";
    static final String REFUSAL = ProviderSignIn.class.getName() + ".refusal";

    private final Identities identities;

    ProviderSignIn(Identities identities) {
        this.identities = identities;
    }

    /** The next answer of a provider in this session spends this invitation. */
    static void accepting(HttpSession session, String invitation) {
        session.setAttribute(INVITATION, invitation);
    }

    /** The next answer of a provider in this session is connected with this person. */
    static void connecting(HttpSession session, SignedIn person) {
        session.setAttribute(CONNECTING, person);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse answer, Authentication authentication) throws IOException {
        var session = request.getSession();
        var invitation = taken(session, INVITATION);
        var connecting = taken(session, CONNECTING);
        // the provider's word alone opens nothing here, whatever happens next
        SecurityContextHolder.clearContext();
        session.removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
        try {
            if (connecting instanceof SignedIn person) {
                Session.begin(person, request, answer);
                Acting.as(person.id(), () -> identities.connect(identity(authentication)));
                answer.sendRedirect("/" + Addresses.ACCOUNT);
            } else {
                var identity = identity(authentication);
                var person = invitation instanceof String secret
                        ? identities.accept(secret, identity)
                        : identities.signIn(identity);
                Session.begin(person, request, answer);
                answer.sendRedirect("/");
            }
        } catch (Refusal refusal) {
            session.setAttribute(REFUSAL, refusal.getMessage());
            answer.sendRedirect("/" + (connecting == null ? Addresses.SIGN_IN : Addresses.ACCOUNT));
        }
    }

    private static Identities.Identity identity(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user))
            throw new NotAllowed(
                    "This provider does not speak OpenID Connect. An administrator has to set up another.");
        return new Identities.Identity(
                requireNonNull(user.getIdToken().getIssuer()).toString(),
                requireNonNull(user.getIdToken().getSubject()));
    }

    static @Nullable Object taken(HttpSession session, String what) {
        var value = session.getAttribute(what);
        session.removeAttribute(what);
        return value;
    }
}
