package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
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
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sends people to a provider for more than signing in: to spend an invitation, or to connect their account. The errand
 * belongs to the one question that it was pressed for, by a key on the way out and by the question's {@code state} on the way
 * back, so that no later question, by whoever sits here then, and none that another site began, is taken for it.
 */
@Component
class Errands {
    private static final String UNDER_WAY = Errands.class.getName() + ".underWay";
    private static final String KEY = "errand";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;

    Errands(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param invitation to be spent; none where an account is to be connected
     * @param person whose account it is to be; nobody's where an invitation is to be spent
     * @param state of the question to the provider, once it is asked
     */
    private record Errand(
            String key,
            @Nullable String invitation,
            @Nullable UUID person,
            Instant at,
            @Nullable String state) implements Serializable {
        Errand askedWith(String question) {
            return new Errand(key, invitation, person, at, question);
        }
    }

    /** Off to the provider with an invitation. */
    void accept(String invitation, Providers.Offered provider) {
        go(invitation, null, provider);
    }

    /** Off to the provider, whose account the acting person wants to connect. */
    void connect(Providers.Offered provider) {
        go(null, Acting.person(), provider);
    }

    private void go(@Nullable String invitation, @Nullable UUID person, Providers.Offered provider) {
        var key = UUID.randomUUID().toString();
        Session.here().setAttribute(UNDER_WAY, new Errand(key, invitation, person, clock.instant(), null));
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
        if (errand.at().plus(LONGEST).isBefore(clock.instant())) throw new NotAllowed(text("people.took-too-long"));
        return Optional.of(new Answered(errand.invitation(), errand.person()));
    }

    /** What came back from the provider was asked for by one of these. */
    record Answered(@Nullable String invitation, @Nullable UUID person) {
        boolean connects(UUID present) {
            return present.equals(person);
        }
    }

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

    private static @Nullable OAuth2AuthorizationRequest asked(
            @Nullable OAuth2AuthorizationRequest question, HttpServletRequest request) {
        if (question == null || begunElsewhere(request)) return null;
        var session = request.getSession();
        if (session.getAttribute(UNDER_WAY) instanceof Errand errand
                && errand.key().equals(request.getParameter(KEY)))
            session.setAttribute(UNDER_WAY, errand.askedWith(requireNonNull(question.getState())));
        else forget(session);
        return question;
    }
}
