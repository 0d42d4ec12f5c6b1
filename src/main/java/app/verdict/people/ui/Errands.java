package app.verdict.people.ui;

import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.texts.Sentence;
import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sends people to a provider for more than signing in: to spend an invitation, to connect their account, or to say again who
 * they are. The errand
 * belongs to the one question that it was pressed for, by a key on the way out and by the question's {@code state} on the way
 * back, so that no later question, by whoever sits here then, and none that another site began, is taken for it.
 */
@Component
class Errands {
    private static final String UNDER_WAY = Errands.class.getName() + ".underWay";
    private static final String KEY = "errand";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;
    private final Duration longest;

    Errands(Clock clock, @Value("${verdict.session.longest}") Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    /**
     * @param invitation to be spent; none where it is for somebody who is here
     * @param person who goes there; nobody where an invitation is to be spent
     * @param screen where they go on once it is known that it is still them; none where an account is to be connected
     * @param state of the question to the provider, once it is asked
     */
    private record Errand(
            String key,
            @Nullable String invitation,
            @Nullable UUID person,
            @Nullable String screen,
            Instant at,
            @Nullable String state)
            implements Serializable {
        Errand askedWith(String question) {
            return new Errand(key, invitation, person, screen, at, question);
        }
    }

    /** Off to the provider with an invitation. */
    void accept(String invitation, Providers.Offered provider) {
        go(invitation, null, null, provider);
    }

    /** Off to the provider, whose account the acting person wants to connect. */
    void connect(Providers.Offered provider) {
        go(null, Acting.person(), null, provider);
    }

    /** Off to the provider, at which the acting person signs in anew; then back to this screen. */
    void askAgain(Providers.Offered provider) {
        go(null, Acting.person(), UI.getCurrent().getActiveViewLocation().getPath(), provider);
    }

    private void go(
            @Nullable String invitation, @Nullable UUID person, @Nullable String screen, Providers.Offered provider) {
        var key = UUID.randomUUID().toString();
        Session.here().setAttribute(UNDER_WAY, new Errand(key, invitation, person, screen, clock.instant(), null));
        UI.getCurrent().getPage().setLocation("%s?%s=%s".formatted(provider.address(), KEY, key));
    }

    /**
     * What the answer that has just come is for. An answer to another question leaves the errand alone.
     *
     * @throws NotAllowed when it took too long
     */
    Optional<Answered> answered(HttpServletRequest request) {
        var session = request.getSession();
        if (!(session.getAttribute(UNDER_WAY) instanceof Errand errand)
                || errand.state() == null
                || !errand.state().equals(request.getParameter("state"))) return Optional.empty();
        session.removeAttribute(UNDER_WAY);
        if (errand.at().plus(LONGEST).isBefore(clock.instant()))
            throw new NotAllowed(Sentence.of("people.took-too-long"));
        return Optional.of(new Answered(errand.invitation(), errand.person(), errand.screen(), errand.at()));
    }

    /**
     * What the provider was asked for.
     *
     * @param invitation to be spent
     * @param person who went there to connect an account, or was asked again
     * @param screen of whoever was asked again
     */
    record Answered(
            @Nullable String invitation,
            @Nullable UUID person,
            @Nullable String screen,
            Instant at) {}

    static void forget(HttpSession session) {
        session.removeAttribute(UNDER_WAY);
    }

    /** Spring's questions to providers; each that is not the errand's own ends the errand. */
    OAuth2AuthorizationRequestResolver questions(ClientRegistrationRepository providers) {
        var usual = new DefaultOAuth2AuthorizationRequestResolver(
                providers, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return asked(usual.resolve(request), request);
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
                return asked(usual.resolve(request, provider), request);
            }
        };
    }

    /**
     * Whether another site led here: nobody is signed in without an act of theirs (OWASP ASVS 5.0, 7.6.2). Browsers say so
     * wherever there is TLS; what was typed or bookmarked comes from nowhere.
     */
    private static boolean begunElsewhere(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin") && !from.equals("none");
    }

    private @Nullable OAuth2AuthorizationRequest asked(
            @Nullable OAuth2AuthorizationRequest question, HttpServletRequest request) {
        if (question == null || begunElsewhere(request)) return null;
        var session = request.getSession();
        if (session.getAttribute(UNDER_WAY) instanceof Errand errand
                && errand.key().equals(request.getParameter(KEY))) {
            session.setAttribute(UNDER_WAY, errand.askedWith(requireNonNull(question.getState())));
            return signedInAnew(question);
        }
        forget(session);
        return signedInWithin(longest, question);
    }

    /**
     * Asks for a new one in both ways that there are, since some providers know but one. {@code prompt=login} alone would not do:
     * then a provider need not say whether there was one.
     */
    private static OAuth2AuthorizationRequest signedInAnew(OAuth2AuthorizationRequest question) {
        return OAuth2AuthorizationRequest.from(signedInWithin(Duration.ZERO, question))
                .additionalParameters(more -> more.put("prompt", "login"))
                .build();
    }

    /** Asks the provider for a sign-in that is no older, and to say when it was (OpenID Connect Core 1.0, 2 and 3.1.2.1). */
    private static OAuth2AuthorizationRequest signedInWithin(Duration age, OAuth2AuthorizationRequest question) {
        return OAuth2AuthorizationRequest.from(question)
                .additionalParameters(more -> more.put("max_age", String.valueOf(age.toSeconds())))
                .build();
    }
}
