package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The résumés of candidates: added and removed by whoever brings them in, read by them, and by whoever takes part and owes
 * no scorecard on the candidate. The database holds the rule, see docs/decisions/2026-11-27-candidates.md.
 */
@Service
@Transactional
public class Resumes {
    private static final String ABOUT =
            "select id, candidate_id, name, format, octet_length(content), uploaded_by, uploaded_at from resume ";

    private final JdbcTemplate sql;
    private final Audit audit;
    private final Clock clock;

    Resumes(JdbcTemplate sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of one candidate that the acting person may read, the first one first. */
    @Transactional(readOnly = true)
    public List<Resume> of(UUID candidate) {
        return sql.query(ABOUT + "where candidate_id = ? order by uploaded_at, id", Resumes::resume, candidate);
    }

    /** Whether the acting person reads what there is, or would. */
    @Transactional(readOnly = true)
    public boolean mayRead(UUID candidate) {
        return holds("reads_resumes_of", candidate);
    }

    /** Whether the acting person adds and removes; the steps themselves ask again. */
    @Transactional(readOnly = true)
    public boolean mayChange(UUID candidate) {
        return holds("brings_in", candidate);
    }

    /**
     * Adds a file, which is what its name says it is.
     *
     * @throws Invalid when it is too large, of another kind, or one too many
     */
    public Resume add(UUID candidate, String fileName, byte[] file) {
        require(candidate, "loops.only-keepers-add-resumes");
        var name = Invalid.required(text("loops.the-file-name"), plain(fileName), 200);
        var format = ResumeFormat.named(name).orElseThrow(() -> new Invalid(text("loops.no-resume", name)));
        if (file.length == 0) throw new Invalid(text("loops.empty-file", name));
        if (file.length > Resume.LARGEST) throw new Invalid(text("loops.large-file", name));
        if (!format.is(file)) throw new Invalid(text("loops.another-format", name, format.name()));
        if (sql.queryForList("select id from candidate where id = ? for update", UUID.class, candidate)
                .isEmpty()) throw new Unknown(text("loops.unknown-candidate"), candidate);
        if (of(candidate).size() >= Resume.MOST) throw new Invalid(text("loops.enough-resumes", Resume.MOST));
        var added =
                new Resume(UUID.randomUUID(), candidate, name, format, file.length, Acting.person(), clock.instant());
        sql.update(
                "insert into resume (id, candidate_id, name, format, content, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?)",
                added.id(),
                candidate,
                name,
                format.name(),
                file,
                added.uploadedBy(),
                Timestamp.from(added.uploadedAt()));
        audit.note(AuditAction.RESUME_ADDED, null, List.of(candidate, added.id()), "");
        return added;
    }

    public void remove(UUID id) {
        var resume = byId(id);
        require(resume.candidate(), "loops.only-keepers-remove-resumes");
        sql.update("delete from resume where id = ?", id);
        audit.note(AuditAction.RESUME_REMOVED, null, List.of(resume.candidate(), id), "");
    }

    /** What is taken out now; its content comes in parts. */
    public Resume taken(UUID id) {
        var resume = byId(id);
        audit.note(AuditAction.RESUME_READ, null, List.of(resume.candidate(), id), "");
        return resume;
    }

    /**
     * So many bytes of a résumé at the most, each time under the reader's rights as they are then: however slowly somebody
     * takes it, no connection waits for them.
     *
     * @param from counts from 0
     */
    @Transactional(readOnly = true)
    public byte[] part(UUID id, int from, int most) {
        return sql
                .query(
                        "select substring(content from ? for ?) from resume where id = ?",
                        (row, at) -> row.getBytes(1),
                        from + 1,
                        most,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Unknown(text("loops.unknown-resume"), id));
    }

    private Resume byId(UUID id) {
        return sql.query(ABOUT + "where id = ?", Resumes::resume, id).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown(text("loops.unknown-resume"), id));
    }

    private void require(UUID candidate, String refusal) {
        if (!mayRead(candidate)) throw new Unknown(text("loops.unknown-candidate"), candidate);
        if (!mayChange(candidate)) throw new NotAllowed(text(refusal));
    }

    private boolean holds(String rule, UUID candidate) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from candidate where id = ?) and %s(?)".formatted(rule),
                Boolean.class,
                candidate,
                candidate));
    }

    /** Without the folders that some browsers send along, and without what would turn the name around on a screen. */
    private static String plain(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
    }

    private static Resume resume(ResultSet row, int at) throws SQLException {
        return new Resume(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                ResumeFormat.valueOf(row.getString(4)),
                row.getInt(5),
                row.getObject(6, UUID.class),
                row.getTimestamp(7).toInstant());
    }
}
