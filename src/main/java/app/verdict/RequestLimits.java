package app.verdict;

import static app.verdict.texts.Texts.text;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.verdict.texts.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one request may bring, said before any of it is read: the server limits headers, but not what our own endpoints
 * and Vaadin take into memory, from strangers as well. Every browser says how much it sends; what does not is refused. So
 * are parameters that cannot be read, which the server would report as an error of ours. The answer is one that {@code
 * frontend/journal} understands.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLimits extends OncePerRequestFilter {
    private final long most;
    private final long mostInUpload;
    private final long mostInForm;

    RequestLimits(
            @Value("${verdict.request-size}") DataSize most,
            @Value("${verdict.upload-size}") DataSize mostInUpload,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize mostInForm) {
        this.most = most.toBytes();
        this.mostInUpload = mostInUpload.toBytes();
        this.mostInForm = mostInForm.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain rest)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most(request))
            refuse(request, answer, HttpStatus.CONTENT_TOO_LARGE, "ui.too-much-at-once");
        else if (request.getHeader("Transfer-Encoding") != null)
            refuse(request, answer, HttpStatus.LENGTH_REQUIRED, "ui.unknown-length");
        else if (!readable(request)) refuse(request, answer, HttpStatus.BAD_REQUEST, "ui.unreadable-request");
        else rest.doFilter(request, answer);
    }

    private long most(HttpServletRequest request) {
        return form(request) ? mostInForm : uploads(request) ? mostInUpload : most;
    }

    /** Whoever is signed in brings files; strangers bring none. */
    private static boolean uploads(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null
                && request.getRequestURI().startsWith("/VAADIN/dynamic/");
    }

    private static boolean form(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    /** In a language that the browser asks for: nobody is signed in yet. */
    private static void refuse(HttpServletRequest request, HttpServletResponse answer, HttpStatus status, String why)
            throws IOException {
        var reader = new Reader(Reader.spoken(Collections.list(request.getLocales())), null);
        answer.setStatus(status.value());
        answer.setHeader("Connection", "close");
        answer.setContentType("application/json;charset=UTF-8");
        answer.getWriter()
                .write("{\"kind\": \"too-large\", \"message\": \"%s\"}".formatted(Reader.as(reader, () -> text(why))));
        answer.flushBuffer(); // before what was sent all the same is read on
    }
}
