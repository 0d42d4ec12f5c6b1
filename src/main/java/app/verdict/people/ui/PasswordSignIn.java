package app.verdict.people.ui;

import app.verdict.people.SignIn;
import app.verdict.people.SignInDelays;
import app.verdict.people.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Looks at passwords, unless too many wrong ones came before; remembers the browser of whoever had the right one. */
class PasswordSignIn extends DaoAuthenticationProvider {
    private static final Duration COOKIE_LASTS = Duration.ofDays(180);

    /** Too many failures came before; the password was not looked at. */
    static final class TooSoon extends AuthenticationException {
        private final Duration wait;

        TooSoon(Duration wait) {
            super("too many failures before");
            this.wait = wait;
        }

        Duration howLong() {
            return wait;
        }
    }

    private final SignInDelays delays;

    PasswordSignIn(SignIn people, PasswordEncoder encoder, SignInDelays delays) {
        super(people);
        setPasswordEncoder(encoder);
        setUserDetailsPasswordService(people);
        this.delays = delays;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var tried = tried(attempt);
        var wait = delays.begin(tried);
        if (wait.isPositive()) throw new TooSoon(wait);
        var done = super.authenticate(attempt);
        if (done.getPrincipal() instanceof SignedIn person) remember(delays.succeeded(tried, person.id()));
        var session = current().getRequest().getSession(false);
        if (session != null) Session.forget(session);
        return done;
    }

    private static SignInDelays.Attempt tried(Authentication attempt) {
        var request = current().getRequest();
        return new SignInDelays.Attempt(
                attempt.getName(), request.getRemoteAddr(), shown(request).orElse(null));
    }

    private static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
    }

    /** Over TLS no other host can set it. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-verdict-browser" : "verdict-browser";
    }

    private static void remember(String browser) {
        var exchange = current();
        var answer = exchange.getResponse();
        if (answer == null) return;
        var cookie = ResponseCookie.from(name(exchange.getRequest()), browser)
                .httpOnly(true)
                .secure(exchange.getRequest().isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(COOKIE_LASTS)
                .build();
        answer.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static ServletRequestAttributes current() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
