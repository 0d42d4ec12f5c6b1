package app.verdict.records;

import app.verdict.people.Duty;
import app.verdict.people.People;
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
        people.require(Duty.ADMINISTRATOR, "see what candidates asked for");
        return sql.query(
                """
                select a.asked_at as at, a.asked_by, k.name, case when a.names_shown
                    then 'access package, with the names of colleagues' else 'access package, without the names of colleagues' end
                from access_request a join candidate k on k.id = a.candidate_id where keeps_records_of(k.id)
                union all select e.erased_at, e.erased_by, null, 'erased, with ' || e.loops || case e.loops when 1 then ' loop' else ' loops' end
                    || case e.reason when '' then '' else ': ' || e.reason end from erasure e
                order by at desc limit ?""",
                (row, number) -> new Answered(
                        row.getTimestamp(1).toInstant(),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4)),
                MOST);
    }
}
