package app.verdict.people;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells every node whose sessions are over, once that is committed; open screens close at once. */
@Component
public class SessionEnds {
    public static final String CHANNEL = "sessions_ended";

    /** Published on each node. */
    public record SessionsEnded(UUID person) {}

    private final JdbcTemplate jdbc;

    SessionEnds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void tell(UUID person) {
        jdbc.query("select pg_notify(?, ?)", rows -> {}, CHANNEL, person.toString());
    }
}
