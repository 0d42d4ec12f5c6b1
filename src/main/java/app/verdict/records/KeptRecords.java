package app.verdict.records;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.loops.Retention;
import app.verdict.loops.RetentionPreset;
import app.verdict.people.Duty;
import app.verdict.people.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about whom, and until when; for administrators, and never about themselves. */
@Service
@Transactional(readOnly = true)
public class KeptRecords {
    private static final String LOOPS = """
            select r.loop_id, k.id, k.name, o.title,
                case when l.closed_at is not null then 'DECIDED' when l.called_off_at is not null then 'CALLED_OFF' else 'NOT_DECIDED' end,
                o.retention_preset, o.retention_months,
                r.minimum_until, r.kept_until, h.reason
            from retention() r join loop l on l.id = r.loop_id join opening o on o.id = l.opening_id
                join candidate k on k.id = l.candidate_id left join legal_hold h on h.loop_id = l.id and h.lifted_at is null
            where keeps_records_of(k.id) and\s""";
    private static final String IN_ORDER = " order by min(r.kept_until) over (partition by k.id), k.id, r.kept_until";
    private static final String WITHOUT_A_LOOP = """
            select k.id, k.name, d.kept_until from candidate_dates() d join candidate k on k.id = d.candidate_id
            where keeps_records_of(k.id) and\s""";

    private final JdbcTemplate sql;
    private final People people;

    KeptRecords(JdbcTemplate sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** So many loops and so many without one at most, of candidates whose name holds this text, whoever goes first at the top. */
    public List<KeptCandidate> candidates(String name, int most) {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        var holds = "position(? in lower(k.name)) > 0";
        var sought = name.strip().toLowerCase(Locale.ROOT);
        return together(
                sql.query(LOOPS + holds + IN_ORDER + " limit ?", KeptRecords::loop, sought, most),
                sql.query(
                        WITHOUT_A_LOOP + holds + " order by d.kept_until, k.id limit ?",
                        KeptRecords::withoutALoop,
                        sought,
                        most));
    }

    /** One candidate with all of their loops; empty for whoever is too close to them. */
    public Optional<KeptCandidate> of(UUID candidate) {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return together(
                        sql.query(LOOPS + "k.id = ?" + IN_ORDER, KeptRecords::loop, candidate),
                        sql.query(WITHOUT_A_LOOP + "k.id = ?", KeptRecords::withoutALoop, candidate))
                .stream()
                .findFirst();
    }

    /** For how many months whoever has no loop is kept, from the day they were added. */
    public int monthsWithoutALoop() {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return requireNonNull(sql.queryForObject("select months_without_a_loop()", Integer.class));
    }

    /** How many loops a purge would take now. */
    public int due() {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return requireNonNull(sql.queryForObject("select count(*) from due_loops()", Integer.class));
    }

    /** How many candidates without a loop it would take. */
    public int dueCandidates() {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return requireNonNull(sql.queryForObject("select count(*) from due_candidates()", Integer.class));
    }

    /** Of how many loops only figures are left. */
    public int gone() {
        people.require(Duty.ADMINISTRATOR, text("records.may-keep"));
        return requireNonNull(sql.queryForObject("select coalesce(sum(loops), 0)::int from kept_loops", Integer.class));
    }

    private static List<KeptCandidate> together(List<KeptLoop> loops, List<KeptCandidate> withoutALoop) {
        var byCandidate = loops.stream()
                .collect(Collectors.groupingBy(KeptLoop::candidate, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(byCandidate.values().stream().map(KeptCandidate::of), withoutALoop.stream())
                .sorted(Comparator.comparing(KeptCandidate::keptUntil))
                .toList();
    }

    private static KeptCandidate withoutALoop(ResultSet row, int at) throws SQLException {
        return new KeptCandidate(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                List.of());
    }

    private static KeptLoop loop(ResultSet row, int at) throws SQLException {
        return new KeptLoop(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                Ending.valueOf(row.getString(5)),
                new Retention(RetentionPreset.valueOf(row.getString(6)), row.getInt(7)),
                row.getTimestamp(8).toInstant(),
                row.getTimestamp(9).toInstant(),
                row.getString(10));
    }
}
