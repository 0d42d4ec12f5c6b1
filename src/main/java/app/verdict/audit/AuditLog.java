package app.verdict.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The chain as administrators read it; the database shows it to nobody else. */
@Service
@Transactional(readOnly = true)
public class AuditLog {
    private final JdbcTemplate sql;

    AuditLog(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** So many entries before this one, the latest first. */
    public List<AuditEntry> before(long number, int most) {
        return sql.query(
                "select number, at, person_id, action, loop_id, subjects, detail from audit_entry where number < ?"
                        + " order by number desc limit ?",
                AuditLog::entry,
                number,
                most);
    }

    /** Where the chain ends now: to be kept elsewhere. */
    public AuditHead head() {
        return sql.queryForObject(
                "select number, hash from audit_head_now()",
                (row, at) -> new AuditHead(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))));
    }

    /** The first entry that is not as it was written; empty when the chain holds. Entries and head of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<BrokenEntry> verify() {
        var chain = new AuditChain();
        sql.query(AuditChain::entries, chain::follow);
        return chain.endsAt(head());
    }

    private static AuditEntry entry(ResultSet row, int at) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getObject(3, UUID.class),
                row.getString(4),
                AuditAction.of(row.getString(4)).orElse(null),
                row.getObject(5, UUID.class),
                ids(row.getArray(6)),
                row.getString(7));
    }

    static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}
