package app.verdict.faults;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hires people and plans interviews, past the application, which may be down. */
final class Office {
    private final JdbcTemplate sql;
    private int count;

    Office(JdbcTemplate sql) {
        this.sql = sql;
    }

    JdbcTemplate sql() {
        return sql;
    }

    /** The application publishes them after it has begun to answer. */
    void awaitRubrics() {
        Processes.until(() -> "rubrics are published", Duration.ofSeconds(60), () -> !focus().isEmpty());
    }

    Person person(String name) {
        var id = UUID.randomUUID();
        var person = new Person(id, name + " " + ++count, "person" + count + "@example.org");
        sql.update(
                "insert into person (id, name, email, password_hash, joined_at) values (?, ?, ?, ?, now())",
                id,
                person.name(),
                person.email(),
                "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Person.PASSWORD));
        sql.update("insert into person_duty values (?, 'INTERVIEWER')", id);
        return person;
    }

    Assignment assignment(String name) {
        return assignment(person(name));
    }

    /** An interview that has just begun. */
    Assignment assignment(Person person) {
        var began = Timestamp.from(Instant.now().minus(Duration.ofMinutes(5)));
        var loop = loop(person);
        var interview = UUID.randomUUID();
        sql.update(
                "insert into interview (id, loop_id, interviewer_id, kind, starts_at, minutes)"
                        + " values (?, ?, ?, 'PRODUCT_CASE', ?, 50)",
                interview,
                loop,
                person.id(),
                began);
        var focus = focus();
        focus.forEach(one -> sql.update("insert into interview_focus values (?, ?)", interview, one.id()));
        var card = UUID.randomUUID();
        sql.update(
                "insert into scorecard (id, interview_id, loop_id, author_id, begun_at) values (?, ?, ?, ?, ?)",
                card,
                interview,
                loop,
                person.id(),
                began);
        return new Assignment(person, loop, interview, card, focus);
    }

    private UUID loop(Person person) {
        var opening = UUID.randomUUID();
        var candidate = UUID.randomUUID();
        var loop = UUID.randomUUID();
        sql.update(
                "insert into opening select ?, ?, r.id, 'L6', ?, 'AFTER_OWN', 60, 24, 5, now() from rubric r"
                        + " join role on role.id = r.role_id where role.code = 'PM'",
                opening,
                "Opening " + ++count,
                person.id());
        sql.update("insert into candidate (id, name, added_at) values (?, ?, now())", candidate, "Candidate " + count);
        sql.update(
                "insert into loop (id, opening_id, candidate_id, planned_by, planned_at, version)"
                        + " values (?, ?, ?, ?, now(), 0)",
                loop,
                opening,
                candidate,
                person.id());
        return loop;
    }

    private List<Assignment.Focus> focus() {
        return sql.query(
                "select c.id, c.name, (select m.id from marker m where m.competency_id = c.id order by position limit 1)"
                        + " from competency c join rubric r on r.id = c.rubric_id join role on role.id = r.role_id"
                        + " where role.code = 'PM' order by c.position limit 2",
                (row, at) -> new Assignment.Focus(
                        row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)));
    }
}
