package app.verdict.people.ui;

import app.verdict.people.SignIn;
import app.verdict.people.SignInDelays;
import app.verdict.ui.Addresses;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open without signing in, and how one signs in and out. Everything else is closed. */
@Configuration
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityRules {
    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SignIn people,
            PasswordEncoder encoder,
            SignInDelays delays,
            Providers providers,
            ProviderSignIn provided,
            ObjectProvider<ClientRegistrationRepository> registrations,
            Errands errands)
            throws Exception {
        // or a second provider, made of the same people, would look at passwords without any delay
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.authenticationProvider(new PasswordSignIn(people, encoder, delays));
        http.formLogin(form -> form.loginPage("/" + Addresses.SIGN_IN)
                .loginProcessingUrl("/" + Addresses.SIGN_IN)
                .failureHandler(tell()));
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/verdict/**")
                .permitAll()
                // answers whoever is not signed in itself, in words that its script understands
                .requestMatchers("/journal/**")
                .permitAll());
        if (!providers.offered().isEmpty())
            http.oauth2Login(login -> login.loginPage("/" + Addresses.SIGN_IN)
                    .successHandler(provided)
                    .failureHandler(provided)
                    .authorizationEndpoint(questions ->
                            questions.authorizationRequestResolver(errands.questions(registrations.getObject())))
                    .authorizedClientRepository(new NoTokens())
                    .addObjectPostProcessor(new NoSessionYet()));
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/" + Addresses.SIGN_IN)
                        // an address that leads nowhere is answered by a screen of ours, not by an empty refusal
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewAtOnce(new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        // 19 MB and two passes (OWASP Password Storage Cheat Sheet)
                        new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
                        // what was set before Argon2 came; hashed anew when it is next used
                        "bcrypt",
                        new BCryptPasswordEncoder())));
    }

    /** Where somebody is sent who could not come in: to the form, which tells why. */
    private static AuthenticationFailureHandler tell() {
        return (request, answer, failure) -> answer.sendRedirect("/" + Addresses.SIGN_IN
                + (failure instanceof PasswordSignIn.TooSoon tooSoon
                        ? "?wait=" + (tooSoon.howLong().toSeconds() + 1)
                        : "?error"));
    }
}
