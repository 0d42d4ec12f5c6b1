package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys whose device is lost: an administrator removes them for their owner, who is told. */
@Service
@Transactional
public class LostPasskeys {
    /** @param by who removed it */
    public record Lost(String label, String by, Instant at) {}

    private final JdbcClient sql;
    private final PasskeyRecords records;
    private final People people;
    private final SessionEnds ends;
    private final Audit audit;
    private final Clock clock;

    LostPasskeys(JdbcClient sql, PasskeyRecords records, People people, SessionEnds ends, Audit audit, Clock clock) {
        this.sql = sql;
        this.records = records;
        this.people = people;
        this.ends = ends;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody else's passkeys. Administrators only. */
    @Transactional(readOnly = true)
    public List<Passkey> of(UUID person) {
        people.require(Duty.ADMINISTRATOR, text("people.to-see-passkeys"));
        return records.of(person);
    }

    /**
     * Removes a passkey of somebody else's, even if it is their last way in, and ends their sessions: whoever has the device
     * may sit in one. Administrators only.
     */
    public void remove(String id, UUID owner) {
        people.require(Duty.ADMINISTRATOR, text("people.to-remove-a-passkey"));
        if (owner.equals(Acting.person())) throw new Invalid(text("people.own-passkeys-elsewhere"));
        var person = people.held(owner);
        int kept = sql.sql("""
                        insert into lost_passkey (credential_id, person_id, label, removed_by, removed_at)
                        select credential_id, person_id, label, ?, ? from passkey where credential_id = ? and person_id = ?
                        on conflict (credential_id) do update set person_id = excluded.person_id, label = excluded.label,
                            removed_by = excluded.removed_by, removed_at = excluded.removed_at
                        """)
                .params(Acting.person(), Timestamp.from(clock.instant()), id, owner)
                .update();
        if (kept == 0) throw new Unknown(text("people.passkey-gone"));
        records.remove(id, owner);
        person.endSessions();
        ends.tell(owner);
        audit.note(AuditAction.PASSKEY_REMOVED, null, List.of(owner), "as lost");
    }

    /** Those of the acting person that were removed, until they have seen it. */
    @Transactional(readOnly = true)
    public List<Lost> own() {
        return sql.sql("select l.label, p.name, l.removed_at from lost_passkey l join person p on p.id = l.removed_by"
                        + " where l.person_id = ? order by l.removed_at")
                .param(Acting.person())
                .query((row, number) -> new Lost(
                        row.getString("label"),
                        row.getString("name"),
                        row.getTimestamp("removed_at").toInstant()))
                .list();
    }

    /** The acting person knows. */
    public void seen() {
        sql.sql("delete from lost_passkey where person_id = ?")
                .param(Acting.person())
                .update();
    }
}
