package app.verdict;

import app.verdict.loops.Opening;
import app.verdict.people.Person;
import java.util.List;
import java.util.UUID;

/**
 * So many loops that nobody could plan them in a test: rows alone, with interviews that are all to come. They are taken away
 * again, since all tests share one database.
 */
public final class ManyLoops implements AutoCloseable {
    private static final String MARK = "Of Many";

    private final Owner owner;

    public ManyLoops(Owner owner) {
        this.owner = owner;
    }

    /** Each of another candidate, "Of Many 1" and so on, with the whole panel. */
    public ManyLoops add(int loops, Opening opening, List<Person> panel) {
        owner.sql()
                .update("""
                with other as materialized (
                    select gen_random_uuid() as loop, gen_random_uuid() as candidate, g from generate_series(1, ?) g),
                candidates as (insert into candidate (id, name, added_at) select candidate, ? || ' ' || g, now() from other),
                loops as (insert into loop (id, opening_id, candidate_id, planned_by, planned_at, version)
                    select loop, ?, candidate, ?, now() - g * interval '1 minute', 0 from other)
                insert into interview (id, loop_id, interviewer_id, kind, starts_at, minutes)
                    select gen_random_uuid(), loop, p.id, 'PRODUCT_CASE', now() + interval '60 days', 45
                    from other cross join unnest(?::uuid[]) p (id)
                """, loops, MARK, opening.id(), opening.hiringManager().id(), ids(panel));
        owner.sql().execute("analyze");
        return this;
    }

    private static String ids(List<Person> panel) {
        return "{"
                + String.join(
                        ",", panel.stream().map(Person::id).map(UUID::toString).toList()) + "}";
    }

    @Override
    public void close() {
        owner.sql().update("""
                with gone as (select l.id from loop l join candidate k on k.id = l.candidate_id where k.name like ? || ' %'),
                interviews as (delete from interview i using gone where i.loop_id = gone.id)
                delete from loop l using gone where l.id = gone.id
                """, MARK);
        owner.sql().update("delete from candidate where name like ? || ' %'", MARK);
    }
}
