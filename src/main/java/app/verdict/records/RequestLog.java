package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Duty;
import app.verdict.people.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What candidates have asked for lately, and who answered. */
@Service
@Transactional(readOnly = true)
public class RequestLog {
    private static final int MOST = 20;

    private final JdbcTemplate sql;
    private final People people;

    RequestLog(JdbcTemplate sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /**
     * One request that was answered.
     *
     * @param candidate their name; null of whoever was erased
     * @param words what was done about it
     */
    public record Answered(Instant at, UUID by, @Nullable String candidate, String words) {}

    /** The latest first. */
    public List<Answered> latest() {
        people.require(Duty.ADMINISTRATOR, text("records.may-see-requests"));
        return sql.query(
                """
                select a.asked_at as at, a.asked_by, k.name, a.names_shown, null as loops, null as reason
                from access_request a join candidate k on k.id = a.candidate_id where keeps_records_of(k.id)
                union all select e.erased_at, e.erased_by, null, null, e.loops, e.reason from erasure e
                order by at desc limit ?""",
                (row, number) -> new Answered(
                        row.getTimestamp(1).toInstant(), row.getObject(2, UUID.class), row.getString(3), words(row)),
                MOST);
    }

    private static String words(ResultSet row) throws SQLException {
        if (row.getObject("loops") == null)
            return row.getBoolean("names_shown") ? text("records.handed-out-with-names") : text("records.handed-out");
        var reason = row.getString("reason");
        return reason.isEmpty()
                ? text("records.erased", row.getInt("loops"))
                : text("records.erased-because", row.getInt("loops"), reason);
    }
}
