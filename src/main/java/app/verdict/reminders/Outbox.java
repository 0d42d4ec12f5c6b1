package app.verdict.reminders;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every reminder that there was, until each is sent, no longer owed, or given up. Each is written, taken and settled in the
 * name of whom it is for. Leases count by the database's clock, everything else by Verdict's.
 *
 * <p>See docs/decisions/2026-11-27-reminders.md.
 */
@Service
@Transactional
public class Outbox {
    /** Over sixteen hours. */
    static final int ATTEMPTS = 12;

    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    /** What this node can send: beside it there may be newer ones, and theirs are theirs. */
    private static final String[] KNOWN =
            Arrays.stream(ReminderKind.values()).map(Enum::name).toArray(String[]::new);

    private static final String LEASE = "now() + interval '5 minutes'";

    private final JdbcTemplate sql;
    private final People people;
    private final Clock clock;

    Outbox(JdbcTemplate sql, People people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    /** A reminder that waits, and whose it is. */
    record Waiting(UUID id, UUID person) {}

    /**
     * One that a node has taken, to send it.
     *
     * @param mayHaveArrived at an earlier attempt
     */
    record Taken(Reminder reminder, UUID node, int attempt, boolean mayHaveArrived) {}

    /** Those that no node has written yet. */
    @Transactional(readOnly = true)
    Set<UUID> unwritten(Collection<Reminder> reminders) {
        if (reminders.isEmpty()) return Set.of();
        return sql
                .queryForList("select * from unwritten_reminders(?::uuid[])", UUID.class, (Object)
                        reminders.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Writes it in the acting person's name, unless another node was faster. */
    void write(Reminder reminder, Instant sendAt) {
        sql.update(
                """
                insert into reminder (id, kind, person_id, loop_id, interview_id, due_at, calendar_change, written_at, send_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                reminder.id(),
                reminder.kind().name(),
                reminder.person(),
                reminder.loop(),
                reminder.interview(),
                Timestamp.from(reminder.dueAt()),
                reminder.calendarChange(),
                Timestamp.from(clock.instant()),
                Timestamp.from(sendAt));
    }

    @Transactional(readOnly = true)
    List<Waiting> waiting() {
        return sql.query(
                "select id, person_id from waiting_reminders(?, ?)",
                (row, at) -> new Waiting(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                Timestamp.from(clock.instant()),
                KNOWN);
    }

    /** Takes the acting person's reminder for this node, unless another one has it or tells their calendar of the same interview. */
    Optional<Taken> take(UUID id, UUID node) {
        return sql
                .query(
                        """
                with free as (select r.id, r.may_have_arrived from reminder r where r.id = ? and r.outcome is null and r.send_at <= ?
                    and (r.lease_until is null or r.lease_until < now())
                    and not (r.kind in ('INVITED', 'CALLED_OFF') and exists (select from reminder o where o.id <> r.id
                        and o.kind in ('INVITED', 'CALLED_OFF') and o.person_id = r.person_id and o.interview_id = r.interview_id
                        and o.outcome is null and o.lease_until >= now())) for update skip locked)
                update reminder t set node = ?, lease_until = %s, attempts = t.attempts + 1, may_have_arrived = true from free
                where t.id = free.id
                returning t.kind, t.person_id, t.loop_id, t.interview_id, t.due_at, t.calendar_change, t.attempts,
                    free.may_have_arrived""".formatted(LEASE),
                        (row, at) -> new Taken(reminder(row), node, row.getInt(7), row.getBoolean(8)),
                        id,
                        Timestamp.from(clock.instant()),
                        node)
                .stream()
                .findFirst();
    }

    /**
     * What the acting person's calendar was told last of the same interview, as far as it may have arrived: also what a node died
     * over; empty where that is nothing, and for what no calendar is told.
     */
    @Transactional(readOnly = true)
    Optional<Reminder> toldBefore(Reminder reminder) {
        if (!reminder.kind().forCalendars()) return Optional.empty();
        return sql.query("""
                select kind, person_id, loop_id, interview_id, due_at, calendar_change from reminder
                where kind in ('INVITED', 'CALLED_OFF') and person_id = ? and interview_id = ? and id <> ? and may_have_arrived
                order by calendar_change desc limit 1""", (row, at) -> reminder(row), Acting.person(), reminder.interview(), reminder.id()).stream()
                .findFirst();
    }

    void sent(Taken taken) {
        settle(taken, "SENT", "", true);
    }

    /** It was done meanwhile, or is nobody's to do any more. */
    void notOwed(Taken taken) {
        settle(taken, "NOT_OWED", "", taken.mayHaveArrived());
    }

    /** Puts it off to the end of the quiet time; that was no attempt. */
    void putOff(Taken taken, Instant until) {
        goOn(
                taken,
                taken.mayHaveArrived(),
                "send_at = ?, node = null, lease_until = null, attempts = attempts - 1",
                Timestamp.from(until));
    }

    /** Tries again later, each time after twice as long; in the end not any more, and an administrator sees it. */
    void failed(Taken taken, String problem, boolean mayHaveArrived) {
        var arrived = taken.mayHaveArrived() || mayHaveArrived;
        if (taken.attempt() >= ATTEMPTS) {
            settle(taken, "GIVEN_UP", problem, arrived);
            return;
        }
        var wait = Duration.ofMinutes(1L << (taken.attempt() - 1));
        var next = clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        goOn(
                taken,
                arrived,
                "send_at = ?, problem = ?, node = null, lease_until = null",
                Timestamp.from(next),
                cut(problem));
    }

    /** What could not be sent so far, the latest first. */
    @Transactional(readOnly = true)
    public List<Unsent> unsent() {
        people.require(Duty.ADMINISTRATOR, text("reminders.may-see-unsent"));
        return sql.query(
                """
                select r.id, p.name, r.written_at, r.attempts, r.problem, r.outcome is not null from reminder r
                join person p on p.id = r.person_id where r.problem <> '' and (r.outcome is null or r.outcome = 'GIVEN_UP')
                order by r.written_at desc, r.id limit 100""",
                (row, at) -> new Unsent(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getInt(4),
                        row.getString(5),
                        row.getBoolean(6)));
    }

    /** Tries again what was given up, if it is still owed by then. */
    public void tryAgain(UUID id) {
        people.require(Duty.ADMINISTRATOR, text("reminders.may-try-again"));
        int changed = sql.update(
                "update reminder set outcome = null, settled_at = null, attempts = 0, send_at = ? where id = ? and outcome = 'GIVEN_UP'",
                Timestamp.from(clock.instant()),
                id);
        if (changed == 0) throw new Invalid(text("reminders.tried-again-already"));
    }

    /** Digests are of use for a day; nobody looks for them after a quarter. */
    void forgetOldDigests() {
        sql.update(
                "delete from reminder where kind = 'DIGEST' and person_id = ? and due_at < ?",
                Acting.person(),
                Timestamp.from(clock.instant().minus(Duration.ofDays(90))));
    }

    private void settle(Taken taken, String outcome, String problem, boolean mayHaveArrived) {
        goOn(
                taken,
                mayHaveArrived,
                "outcome = ?, settled_at = ?, problem = ?, node = null, lease_until = null",
                outcome,
                Timestamp.from(clock.instant()),
                cut(problem));
    }

    /** Only while this node still has it. */
    private void goOn(Taken taken, boolean mayHaveArrived, String step, Object... values) {
        var all = new ArrayList<>(List.of(values));
        all.addAll(List.of(mayHaveArrived, taken.reminder().id(), taken.node()));
        sql.update(
                "update reminder set %s, may_have_arrived = ? where id = ? and node = ? and outcome is null"
                        .formatted(step),
                all.toArray());
    }

    private static String cut(String problem) {
        var line = Invalid.storable(problem).replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), 500));
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                ReminderKind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getTimestamp(5).toInstant(),
                row.getInt(6));
    }
}
