package app.verdict.people.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID Connect providers that this installation is set up with; none by default. */
@Component
class Providers {
    /** @param address where signing in there begins */
    record Offered(String name, String issuer, String address) {}

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    List<Offered> offered() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(Providers::offer)
                        .toList()
                : List.of();
    }

    private static Offered offer(ClientRegistration registration) {
        var issuer = Optional.ofNullable(registration.getProviderDetails().getIssuerUri())
                .orElse("");
        return new Offered(
                registration.getClientName(), issuer, "/oauth2/authorization/" + registration.getRegistrationId());
    }
}
