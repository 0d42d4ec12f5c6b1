package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.Identities;
import app.verdict.people.NotAllowed;
import app.verdict.people.Refusal;
import app.verdict.people.SignInWatch;
import app.verdict.ui.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private static final String REFUSAL = ProviderSignIn.class.getName() + ".refusal";

    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Identities identities;
    private final SignInWatch watch;
    private final Errands errands;

    ProviderSignIn(Identities identities, SignInWatch watch, Errands errands) {
        this.identities = identities;
        this.watch = watch;
        this.errands = errands;
    }

    /** What the screen that somebody was sent back to has to tell them, once. */
    static Optional<String> refusal() {
        var session = Session.here();
        var told = Optional.ofNullable((String) session.getAttribute(REFUSAL));
        session.removeAttribute(REFUSAL);
        return told;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse answer, Authentication authentication) throws IOException {
        SecurityContextHolder.clearContext();
        var present = Session.person(request.getSession());
        String invitation = null;
        try {
            var asked = errands.answered(request);
            invitation = asked.map(Errands.Answered::invitation).orElse(null);
            var identity = identity(authentication);
            if (present != null) {
                if (asked.filter(errand -> errand.connects(present.id())).isEmpty())
                    throw new NotAllowed(text("people.signed-in-already"));
                Acting.as(present.id(), () -> identities.connect(identity));
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
        refuse(request, answer, text("people.account-elsewhere-failed"), invitation(request));
    }

    private @Nullable String invitation(HttpServletRequest request) {
        try {
            return errands.answered(request).map(Errands.Answered::invitation).orElse(null);
        } catch (Refusal late) {
            return null;
        }
    }

    /** Back to where they came from. */
    private void refuse(HttpServletRequest request, HttpServletResponse answer, String why, @Nullable String invitation)
            throws IOException {
        var session = request.getSession();
        session.setAttribute(REFUSAL, why);
        if (Session.person(session) == null) watch.failed("with an account elsewhere", request.getRemoteAddr());
        if (Session.person(session) != null) answer.sendRedirect("/" + Addresses.ACCOUNT);
        else if (invitation == null) answer.sendRedirect("/" + Addresses.SIGN_IN);
        else answer.sendRedirect("/" + Addresses.INVITATION + "/" + invitation);
    }

    private static Identities.Identity identity(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user))
            throw new NotAllowed(text("people.no-openid-connect"));
        return new Identities.Identity(
                requireNonNull(user.getIdToken().getIssuer()).toString(),
                requireNonNull(user.getIdToken().getSubject()));
    }
}
