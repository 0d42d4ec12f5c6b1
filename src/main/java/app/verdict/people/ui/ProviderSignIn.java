package app.verdict.people.ui;

import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.Identities;
import app.verdict.people.NotAllowed;
import app.verdict.people.Refusal;
import app.verdict.people.SignInWatch;
import app.verdict.texts.Sentence;
import app.verdict.ui.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Takes over when a provider has answered: signs in the person who is connected with whom it names, connects it, where an
 * invitation or an open account screen had asked for it, or takes it as a sign that somebody is still there. The provider's
 * word alone opens nothing here.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final String REFUSAL = ProviderSignIn.class.getName() + ".refusal";

    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Identities identities;
    private final SignInWatch watch;
    private final Errands errands;
    private final Clock clock;
    private final Duration longest;
    private final boolean saysWhen;

    ProviderSignIn(
            Identities identities,
            SignInWatch watch,
            Errands errands,
            Clock clock,
            @Value("${verdict.session.longest}") Duration longest,
            @Value("${verdict.sign-in.provider-says-when}") boolean saysWhen) {
        this.identities = identities;
        this.watch = watch;
        this.errands = errands;
        this.clock = clock;
        this.longest = longest;
        this.saysWhen = saysWhen;
    }

    /** @param signedIn when they signed in there; null where the provider does not say, though it was asked to */
    private record Word(
            Identities.Identity identity, @Nullable Instant signedIn) {}

    /** What the screen that somebody was sent back to has to tell them, once. */
    static Optional<String> refusal() {
        var session = Session.here();
        var told = Optional.ofNullable((Sentence) session.getAttribute(REFUSAL));
        session.removeAttribute(REFUSAL);
        return told.map(Sentence::inWords);
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
            var word = word(authentication);
            if (present != null) {
                answer.sendRedirect("/" + goesOn(present.id(), asked, word, request.getSession()));
                return;
            }
            requireRecent(word);
            asked.ifPresent(errand -> requireAnew(errand, word));
            Session.begin(
                    invitation == null
                            ? identities.signIn(word.identity())
                            : identities.accept(invitation, word.identity()),
                    word.signedIn(),
                    request,
                    answer);
            answer.sendRedirect("/");
        } catch (Refusal refusal) {
            refuse(request, answer, refusal.sentence(), invitation);
        }
    }

    /** What the answer is good for in the session of somebody who is here already, and the screen that they go on at. */
    private String goesOn(UUID present, Optional<Errands.Answered> asked, Word word, HttpSession session) {
        var errand = asked.filter(one -> present.equals(one.person()))
                .orElseThrow(() -> new NotAllowed(Sentence.of("people.signed-in-already")));
        if (errand.screen() == null) {
            requireAnew(errand, word);
            Acting.as(present, () -> identities.connect(word.identity()));
            return Addresses.ACCOUNT;
        }
        Session.proven(
                session, Acting.as(present, () -> identities.ask(word.identity(), word.signedIn(), errand.at())));
        return errand.screen();
    }

    /** A provider that does not say when somebody signed in lets them in all the same; it proves nothing of them later. */
    private void requireRecent(Word word) {
        if (word.signedIn() != null
                && word.signedIn().isBefore(clock.instant().minus(longest).minus(Identities.APART)))
            throw new NotAllowed(Sentence.of("people.signed-in-long-ago"));
    }

    /** What becomes a way in for good is the account of whoever sits there now, not of whoever did this morning. */
    private static void requireAnew(Errands.Answered errand, Word word) {
        if (word.signedIn() != null && Identities.before(errand.at(), word.signedIn()))
            throw new NotAllowed(Sentence.of("people.not-signed-in-anew"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse answer, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.warn("The provider's answer was not accepted: {}", code);
        refuse(request, answer, Sentence.of("people.account-elsewhere-failed"), invitation(request));
    }

    private @Nullable String invitation(HttpServletRequest request) {
        try {
            return errands.answered(request).map(Errands.Answered::invitation).orElse(null);
        } catch (Refusal late) {
            return null;
        }
    }

    /** Back to where they came from. */
    private void refuse(
            HttpServletRequest request, HttpServletResponse answer, Sentence why, @Nullable String invitation)
            throws IOException {
        var session = request.getSession();
        session.setAttribute(REFUSAL, why);
        if (Session.person(session) == null) watch.failed("with an account elsewhere", request.getRemoteAddr());
        if (Session.person(session) != null) answer.sendRedirect("/" + Addresses.ACCOUNT);
        else if (invitation == null) answer.sendRedirect("/" + Addresses.SIGN_IN);
        else answer.sendRedirect("/" + Addresses.INVITATION + "/" + invitation);
    }

    private Word word(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user))
            throw new NotAllowed(Sentence.of("people.no-openid-connect"));
        var token = user.getIdToken();
        return new Word(
                new Identities.Identity(
                        requireNonNull(token.getIssuer()).toString(), requireNonNull(token.getSubject())),
                signedIn(token.getAuthenticatedAt()));
    }

    /** By our clock, which theirs may be a little ahead of. */
    private @Nullable Instant signedIn(@Nullable Instant said) {
        var now = clock.instant();
        if (said == null && saysWhen)
            log.warn("The provider does not say when somebody signed in (auth_time), though it was asked");
        if (said == null) return saysWhen ? null : now;
        if (said.isAfter(now.plus(Identities.APART))) return null;
        return said.isAfter(now) ? now : said;
    }
}
