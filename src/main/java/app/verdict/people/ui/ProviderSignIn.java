package app.verdict.people.ui;

import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.Identities;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.ui.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Takes over when a provider has said who somebody is there: signs in the person who is connected with that, or connects
 * it, where an invitation or an open account screen had asked for it.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler {
    private static final String INVITATION = ProviderSignIn.class.getName() + ".invitation";
    private static final String CONNECTING = ProviderSignIn.class.getName() + ".connecting";
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
        try {
            if (!(authentication.getPrincipal() instanceof OidcUser user))
                throw new IllegalStateException("only OpenID Connect says who issued an identity");
            var identity = new Identities.Identity(
                    requireNonNull(user.getIdToken().getIssuer()).toString(),
                    requireNonNull(user.getIdToken().getSubject()));
            if (connecting instanceof SignedIn person) {
                signIn(person, request, answer);
                Acting.as(person.id(), () -> identities.connect(identity));
                answer.sendRedirect("/" + Addresses.ACCOUNT);
                return;
            }
            var person = invitation instanceof String secret
                    ? identities.accept(secret, identity)
                    : identities.signIn(identity);
            signIn(person, request, answer);
            answer.sendRedirect("/");
        } catch (Refusal refusal) {
            if (connecting instanceof SignedIn) {
                session.setAttribute(REFUSAL, refusal.getMessage());
                answer.sendRedirect("/" + Addresses.ACCOUNT);
                return;
            }
            SecurityContextHolder.clearContext();
            session.invalidate();
            request.getSession().setAttribute(REFUSAL, refusal.getMessage());
            answer.sendRedirect("/" + Addresses.SIGN_IN);
        }
    }

    private static void signIn(SignedIn person, HttpServletRequest request, HttpServletResponse answer) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, answer);
    }

    static @org.jspecify.annotations.Nullable Object taken(HttpSession session, String what) {
        var value = session.getAttribute(what);
        session.removeAttribute(what);
        return value;
    }
}
