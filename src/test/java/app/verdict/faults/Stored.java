package app.verdict.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds of one scorecard: every saved change, replayed, and what stands at the end. */
final class Stored {
    record Change(int revision, String field, UUID tab, int seq, Instant at, boolean setAside, String value) {}

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> standing;

    Stored(JdbcTemplate sql, UUID card) {
        var states = new HashMap<String, String>();
        sql.query(
                "select * from scorecard_change where scorecard_id = ? order by revision",
                row -> {
                    var field = row.getString("field");
                    var before = states.getOrDefault(field, "");
                    int from = row.getInt("starts_at");
                    boolean setAside = row.getBoolean("set_aside");
                    var value = setAside
                            ? row.getString("inserted")
                            : before.substring(0, from)
                                    + row.getString("inserted")
                                    + before.substring(from + row.getInt("removed"));
                    if (!setAside) states.put(field, value);
                    changes.add(new Change(
                            row.getInt("revision"),
                            field,
                            row.getObject("tab", UUID.class),
                            row.getInt("seq"),
                            row.getTimestamp("saved_at").toInstant(),
                            setAside,
                            value));
                },
                card);
        standing = standing(sql, card);
    }

    /** In the tables that the debrief is made of, without the empty ones. */
    private static Map<String, String> standing(JdbcTemplate sql, UUID card) {
        var fields = new LinkedHashMap<String, String>();
        sql.query(
                """
                with card as (select * from scorecard where id = ?)
                select 'evidence:' || e.id, e.text from evidence e, card where e.scorecard_id = card.id
                union all select 'tie:' || e.id, e.competency_id::text from evidence e, card where e.scorecard_id = card.id
                union all select 'tap:' || t.id, t.marker_id::text from marker_tap t, card where t.scorecard_id = card.id
                union all select 'rating:' || r.competency_id, coalesce(r.level::text, 'na') from rating r, card where r.scorecard_id = card.id
                union all select 'recommendation', recommendation::text from card
                union all select 'why', why from card
                union all select 'self', n.text from note_to_self n, card where n.scorecard_id = card.id
                """,
                row -> {
                    var value = row.getString(2);
                    if (value != null && !value.isEmpty()) fields.put(row.getString(1), value);
                },
                card);
        return fields;
    }

    List<Change> changes() {
        return changes;
    }

    List<Change> of(String field) {
        return changes.stream().filter(change -> change.field().equals(field)).toList();
    }

    Map<String, String> standing() {
        return standing;
    }
}
