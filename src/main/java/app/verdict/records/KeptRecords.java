package app.verdict.records;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.loops.Retention;
import app.verdict.loops.RetentionPreset;
import app.verdict.people.Duty;
import app.verdict.people.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about whom, and until when; for administrators, and never about themselves. */
@Service
@Transactional(readOnly = true)
public class KeptRecords {
    private static final String LOOPS = """
            select r.loop_id, k.id, k.name, o.title, l.closed_at is not null, o.retention_preset, o.retention_months,
                r.minimum_until, r.kept_until, h.reason
            from retention() r join loop l on l.id = r.loop_id join opening o on o.id = l.opening_id
                join candidate k on k.id = l.candidate_id left join legal_hold h on h.loop_id = l.id and h.lifted_at is null
            where keeps_records_of(k.id) and\s""";
    private static final String IN_ORDER = " order by min(r.kept_until) over (partition by k.id), k.id, r.kept_until";

    private final JdbcTemplate sql;
    private final People people;

    KeptRecords(JdbcTemplate sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** So many loops at most, of candidates whose name holds this text, whoever goes first at the top. */
    public List<KeptLoop> loops(String name, int most) {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return sql.query(
                LOOPS + "position(? in lower(k.name)) > 0" + IN_ORDER + " limit ?",
                KeptRecords::loop,
                name.strip().toLowerCase(Locale.ROOT),
                most);
    }

    /** All loops of one candidate; empty for whoever is too close to them. */
    public List<KeptLoop> of(UUID candidate) {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return sql.query(LOOPS + "k.id = ?" + IN_ORDER, KeptRecords::loop, candidate);
    }

    /** How many loops a purge would take now. */
    public int due() {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return requireNonNull(sql.queryForObject("select count(*) from due_loops()", Integer.class));
    }

    /** Of how many loops only figures are left. */
    public int gone() {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return requireNonNull(sql.queryForObject("select coalesce(sum(loops), 0)::int from kept_loops", Integer.class));
    }

    private static KeptLoop loop(ResultSet row, int at) throws SQLException {
        return new KeptLoop(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                new Retention(RetentionPreset.valueOf(row.getString(6)), row.getInt(7)),
                row.getTimestamp(8).toInstant(),
                row.getTimestamp(9).toInstant(),
                row.getString(10));
    }
}
