package app.verdict.people.ui;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Whom a provider names is nobody here: Spring's filter puts them into no session, and leaves the one there is as it was. */
final class NoSessionYet implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {
    @Override
    public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
        filter.setSecurityContextRepository(new NullSecurityContextRepository());
        return filter;
    }
}
