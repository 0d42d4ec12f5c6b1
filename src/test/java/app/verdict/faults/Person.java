package app.verdict.faults;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who fills scorecards. Everything they type begins with their own sign, so that it can be told whose it is. */
record Person(UUID id, String name, String email) {
    static final String PASSWORD = "three words in a row";

    /** Somebody who is in the database already. */
    static Person of(JdbcTemplate sql, String email) {
        return requireNonNull(sql.queryForObject(
                "select id, name from person where email = ?",
                (row, at) -> new Person(row.getObject(1, UUID.class), row.getString(2), email),
                email));
    }

    String sign() {
        return "by" + id.toString().substring(0, 8);
    }

    /** A word that nobody typed before. */
    String word() {
        return sign() + UUID.randomUUID().toString().substring(0, 8);
    }
}
