package app.verdict.people;

import static app.verdict.texts.Texts.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps people from closing their last door behind them. */
@Component
class WaysIn {
    private final JdbcClient sql;

    WaysIn(JdbcClient sql) {
        this.sql = sql;
    }

    /** Before one is taken away: of two that go at once, the second sees that the first is gone. */
    void hold() {
        sql.sql("select 1 from person where id = ? for update")
                .param(Acting.person())
                .query(Integer.class)
                .single();
    }

    /** Asked after one was taken away, in the same transaction. */
    void requireOne() {
        var one = sql.sql("""
                        select exists (select from person p where p.id = :person and (p.password_hash is not null
                            or exists (select from passkey k where k.person_id = p.id)
                            or exists (select from identity i where i.person_id = p.id)))
                        """)
                .param("person", Acting.person())
                .query(Boolean.class)
                .single();
        if (!one) throw new Invalid(text("people.only-way-in"));
    }
}
