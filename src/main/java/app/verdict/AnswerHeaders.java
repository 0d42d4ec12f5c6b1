package app.verdict;

import app.verdict.people.PublicFiles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer, set before anybody answers: Vaadin's pages are written past the filter that would add them
 * later. The values follow OWASP ASVS 5.0, chapter 3.4. A policy against injected scripts is not among them yet: Vaadin's
 * bootstrap page needs inline scripts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerHeaders extends OncePerRequestFilter {
    private static final String POLICY =
            "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain rest)
            throws ServletException, IOException {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) answer.setHeader("Strict-Transport-Security", A_YEAR);
        if (!PublicFiles.at(request.getRequestURI())) answer.setHeader("Cache-Control", "no-store");
        rest.doFilter(request, answer);
    }
}
