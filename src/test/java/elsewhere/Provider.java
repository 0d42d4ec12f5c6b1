package elsewhere;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * An OpenID Connect provider as companies have one: Spring's authorization server, as a process of its own. Its one client
 * is Verdict, at any port of this machine.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class Provider {
    static final String CLIENT = "verdict";
    static final String SECRET = "between the two";
    /** Said on standard output once it answers, with its port. */
    static final String LISTENS = "The provider listens at port ";

    private static final String FLAW = "flaw";

    static void main(String[] args) {
        var application = new SpringApplicationBuilder(Provider.class)
                .web(WebApplicationType.SERVLET)
                // not Verdict's settings, which lie on the same class path
                .properties(
                        "spring.config.name=provider",
                        "spring.main.banner-mode=off",
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "logging.level.root=warn")
                .run(args);
        System.out.println(LISTENS + application.getEnvironment().getProperty("local.server.port"));
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .formLogin(withDefaults())
                .addFilterBefore(new SignsInAnew(), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    UserDetailsService accounts() {
        return login -> User.withUsername(login)
                .password("{noop}" + Account.PASSWORD)
                .authorities("account")
                .build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // for an address like this one any port is good (RFC 8252, 7.3)
                .redirectUri("http://127.0.0.1/login/oauth2/code/company")
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        return keys(key("published"));
    }

    /** Says who it is in the provider's own words, with what is wrong about it. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> account() {
        return token -> {
            Authentication principal = requireNonNull(token.getPrincipal());
            var account = Account.of(principal.getName());
            var claims = token.getClaims().subject(account.subject()).claim("email", account.email());
            if (!token.getTokenType().getValue().equals("id_token") || account.flaw() == null) return;
            switch (account.flaw()) {
                case ANOTHER_NONCE -> claims.claim("nonce", UUID.randomUUID().toString());
                case NO_NONCE -> claims.claims(all -> all.remove("nonce"));
                case ANOTHER_AUDIENCE -> claims.audience(List.of("another client"));
                case ANOTHER_ISSUER -> claims.issuer("http://127.0.0.1:1");
                case EXPIRED ->
                    claims.issuedAt(Instant.now().minus(Duration.ofHours(2)))
                            .expiresAt(Instant.now().minus(Duration.ofHours(1)));
                case ANOTHER_KEY, UNSIGNED ->
                    token.getJwsHeader().header(FLAW, account.flaw().name());
                case SIGNED_IN_AN_HOUR_AGO -> claims.claim("auth_time", ago(Duration.ofHours(1)));
                case SIGNED_IN_YESTERDAY -> claims.claim("auth_time", ago(Duration.ofDays(1)));
                case SIGNED_IN_TOMORROW -> claims.claim("auth_time", ago(Duration.ofDays(-1)));
                case DOES_NOT_SAY_WHEN -> claims.claims(all -> all.remove("auth_time"));
            }
        };
    }

    private static Date ago(Duration howLong) {
        return Date.from(Instant.now().minus(howLong));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) throws JOSEException {
        var good = new NimbusJwtEncoder(keys);
        var another = new NimbusJwtEncoder(keys(key("published")));
        return token -> switch (flaw(token)) {
            case "ANOTHER_KEY" -> another.encode(token);
            case "UNSIGNED" -> unsigned(good.encode(token));
            default -> good.encode(token);
        };
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    private static String flaw(JwtEncoderParameters token) {
        var header = token.getJwsHeader();
        return header == null ? "" : Objects.toString(header.getHeaders().get(FLAW), "");
    }

    private static Jwt unsigned(Jwt token) {
        try {
            var claims = SignedJWT.parse(token.getTokenValue()).getJWTClaimsSet();
            return new Jwt(
                    new PlainJWT(claims).serialize(),
                    token.getIssuedAt(),
                    token.getExpiresAt(),
                    Map.of("alg", "none"),
                    token.getClaims());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWKSource<SecurityContext> keys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static RSAKey key(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }
}
