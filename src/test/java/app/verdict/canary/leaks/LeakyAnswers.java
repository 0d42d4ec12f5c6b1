package app.verdict.canary.leaks;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Leaks beside the screens, before anybody asks who is signed in. Nothing scans for it: the canary test names it to the one
 * application that is to leak.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class LeakyAnswers implements Filter {
    private static final Pattern PACKET = Pattern.compile("/packet/([0-9a-f-]{36})\\..*");
    private static final Pattern CARD = Pattern.compile("/journal/([0-9a-f-]{36})");

    private final JdbcTemplate sql;

    public LeakyAnswers(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (http.getHeader(Leak.HEADER) instanceof String name) Leak.planted = Leak.valueOf(name);
        var packet = PACKET.matcher(http.getRequestURI());
        if (Leak.IN_A_HEADER.isPlanted() && packet.matches())
            tell(answer, sql.queryForObject("select planted_text(?::uuid)", String.class, packet.group(1)));
        var card = CARD.matcher(http.getRequestURI());
        if (Leak.KNOWN.isPlanted() && card.matches())
            tell(answer, sql.queryForObject("select planted_known(?::uuid)", String.class, card.group(1)));
        rest.doFilter(request, answer);
    }

    private static void tell(ServletResponse answer, String text) {
        if (text != null) ((HttpServletResponse) answer).setHeader("X-Debug", text);
    }
}
