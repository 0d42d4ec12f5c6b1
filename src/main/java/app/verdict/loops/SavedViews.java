package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acting person's own views of the list of loops. Search words are kept in none: a candidate's name would outlive them. */
@Service
@Transactional
public class SavedViews {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final JdbcTemplate sql;

    SavedViews(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** By their names. */
    @Transactional(readOnly = true)
    public List<SavedView> own() {
        return sql.query(
                "select name, query from saved_view where person_id = ? order by lower(name), name",
                (row, at) -> new SavedView(row.getString("name"), row.getString("query")),
                Acting.person());
    }

    /** Keeps what is looked for under this name, in the place of what had it before. */
    public void keep(String name, LoopFilter filter) {
        var kept = Invalid.required(text("loops.the-views-name"), name, LONGEST_NAME);
        var query = filter.withSearch("").query();
        if (query.isEmpty()) throw new Invalid(text("loops.view-of-all"));
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 26))",
                rows -> {},
                Acting.person().toString()); // two tabs, one after the other
        boolean isNew = own().stream().noneMatch(view -> view.name().equals(kept));
        if (isNew && own().size() >= MOST) throw new Invalid(text("loops.enough-views", MOST));
        sql.update(
                "insert into saved_view (person_id, name, query) values (?, ?, ?)"
                        + " on conflict (person_id, name) do update set query = excluded.query",
                Acting.person(),
                kept,
                query);
    }

    /** Removes the view of this name, if there is one. */
    public void remove(String name) {
        sql.update("delete from saved_view where person_id = ? and name = ?", Acting.person(), Invalid.storable(name));
    }
}
