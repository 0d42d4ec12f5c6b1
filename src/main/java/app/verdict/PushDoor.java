package app.verdict;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages of other hosts from the push channel: Atmosphere would tell any of them that it may read with the cookies of
 * whoever looks at it, and no browser asks before it opens a WebSocket to another host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2) // after RequestLimits: parameters can be read
class PushDoor extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"push".equals(request.getParameter("v-r"))
                && !request.getServletPath().startsWith("/VAADIN/push");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain rest)
            throws ServletException, IOException {
        var origin = request.getHeader("Origin");
        if (origin == null || isHost(request.getServerName(), origin)) rest.doFilter(request, answer);
        else answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Whatever the port and the scheme, which a proxy may change. */
    private static boolean isHost(String name, String origin) {
        try {
            return name.equalsIgnoreCase(new URI(origin).getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
