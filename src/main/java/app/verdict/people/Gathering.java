package app.verdict.people;

import static app.verdict.texts.Texts.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a team has come together, for whoever sets Verdict up. */
@Service
@Transactional(readOnly = true)
public class Gathering {
    private final JdbcClient sql;
    private final People people;

    Gathering(JdbcClient sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /**
     * What is so now.
     *
     * @param nobodyLockedOut whether the acting person has two ways in, or another administrator can come in
     * @param othersInvited whether somebody else has come in, or has got a link
     */
    public record Gathered(boolean nobodyLockedOut, boolean othersInvited) {}

    /** Administrators only. */
    public Gathered now() {
        people.require(Duty.ADMINISTRATOR, text("people.to-see-the-team"));
        return sql.sql("""
                        with way as (select id as person_id from person where password_hash is not null
                            union all select person_id from passkey union all select person_id from identity),
                        other as (select p.id, exists (select from way w where w.person_id = p.id) as comes_in
                            from person p where p.id <> :self and p.disabled_at is null)
                        select (select count(*) from way where person_id = :self) > 1
                            or exists (select from other o join person_duty d on d.person_id = o.id
                                where o.comes_in and d.duty = 'ADMINISTRATOR') as nobody_locked_out,
                            exists (select from other o where o.comes_in
                                or exists (select from invitation i where i.person_id = o.id)) as others_invited
                        """).param("self", Acting.person()).query(Gathered.class).single();
    }
}
