package elsewhere;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a client ask for a sign-in that is new ({@code max_age=0}), which Spring's authorization server does not know. */
final class SignsInAnew extends OncePerRequestFilter {
    private static final String QUESTION = SignsInAnew.class.getName() + ".question";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain rest)
            throws ServletException, IOException {
        var question = request.getParameter("state");
        if ("0".equals(request.getParameter("max_age")) && !Objects.equals(question, asked(request))) {
            request.getSession().invalidate();
            request.getSession().setAttribute(QUESTION, question);
        }
        rest.doFilter(request, answer);
    }

    /** The question that the present session has begun with, which is asked once more when somebody has signed in. */
    private static Object asked(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getSession().getAttribute(QUESTION), "none");
    }
}
