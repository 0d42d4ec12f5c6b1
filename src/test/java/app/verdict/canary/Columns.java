package app.verdict.canary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The columns of the database that can hold what somebody wrote, and in which of them tokens have lain. */
final class Columns {
    /** What the application itself writes into private tables, and nobody else. */
    private static final Set<String> OUR_OWN_WORDS = words("""
            scorecard_change.field
            loop_step.kind
            proposal.outcome
            proposal.level
            final_word.stance
            decision.outcome
            decision.level
            decision.figures
            dissent.stance
            outcome_review.dissent_right
            retention_change.preset_before
            retention_change.preset
            resume.format
            reminder.kind
            reminder.outcome
            reminder.problem
            saved_view.query
            practice.case_code
            practice_rating.case_code
            practice_rating.competency
            kept_loops.role
            kept_loops.level
            kept_loops.outcome
            kept_ratings.role
            kept_ratings.level
            kept_ratings.outcome
            kept_ratings.competency
            audit_entry.action
            audit_entry.detail
            audit_entry.previous
            audit_entry.hash
            audit_head.hash""");

    /** What everybody who works here may know, and secrets that are kept as hashes. */
    private static final Set<String> NOT_PRIVATE = words("""
            person.name
            person.email
            person.title
            person.language
            person_duty.duty
            opening_duty.duty
            invitation.secret_hash
            person.password_hash
            setup_code.code_hash
            passkey.credential_id
            passkey.label
            passkey.public_key
            passkey.transports
            passkey.attestation
            lost_passkey.credential_id
            lost_passkey.label
            identity.issuer
            identity.subject
            sign_in_failures.key_hash
            known_browser.secret_hash
            meeting.screen_code_hash
            meeting.phase
            role.code
            role.name
            role.failure
            role.metrics
            competency.code
            competency.name
            competency.line
            competency.anchors
            competency.questions
            competency.bars
            marker.code
            marker.name
            marker.tone
            marker.meaning
            case_study.kind
            case_study.title
            case_study.text
            case_study.metric
            rubric.name
            rubric.failure
            rubric.metrics
            rubric.note
            rubric_draft.role_code
            rubric_draft.text
            opening.title
            opening.level
            opening.visibility
            opening.retention_preset
            opening.time_zone
            opening.holiday_country
            opening.holiday_region
            reminder_settings.time_zone
            reminder_settings.holiday_country
            reminder_settings.holiday_region
            candidate.name
            candidate.email
            interview.kind
            interview.time_zone
            loop_template.role_code
            loop_template_interview.role_code
            loop_template_interview.kind
            loop_template_interview.competencies""");

    private static final String ALL = """
            select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            join pg_type t on t.oid = a.atttypid
            where c.relnamespace = to_regnamespace('public') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
              and t.typname in ('text', '_text', 'varchar', '_varchar', 'bpchar', 'citext', 'json', 'jsonb', 'xml', 'bytea', 'name')
              and c.relname <> 'flyway_schema_history' and c.relrowsecurity = ?
            """;

    private final JdbcTemplate sql;
    private final String prefix;
    private final Set<String> filled = new HashSet<>();

    /** @param prefix what the tokens begin with */
    Columns(JdbcTemplate sql, String prefix) {
        this.sql = sql;
        this.prefix = prefix;
    }

    /** Where tokens lie now: some columns are emptied again. */
    void look() {
        for (var column : columns()) if (!filled.contains(column) && holdsAToken(column)) filled.add(column);
    }

    private boolean holdsAToken(String column) {
        var table = column.substring(0, column.indexOf('.'));
        var name = column.substring(column.indexOf('.') + 1);
        return Boolean.TRUE.equals(sql.queryForObject("""
                select exists (select from %1$s c where position(? in
                    case when pg_typeof(c.%2$s) = 'bytea'::regtype then encode(c.%2$s::text::bytea, 'base64') || encode(c.%2$s::text::bytea, 'escape') else c.%2$s::text end) > 0)
                """.formatted(table, name), Boolean.class, prefix));
    }

    private List<String> columns() {
        return Stream.of(true, false)
                .flatMap(isPrivate -> sql.queryForList(ALL, String.class, isPrivate).stream())
                .toList();
    }

    /** What could hold private text and has never held a token: a new column, which nobody has thought of here. */
    List<String> forgotten() {
        var forgotten = new TreeSet<>(columns());
        forgotten.removeAll(filled);
        forgotten.removeAll(OUR_OWN_WORDS);
        forgotten.removeAll(NOT_PRIVATE);
        return new ArrayList<>(forgotten);
    }

    /** What is said here of columns that are not there any more. */
    List<String> gone() {
        var gone = new TreeSet<>(OUR_OWN_WORDS);
        gone.addAll(NOT_PRIVATE);
        columns().forEach(gone::remove);
        return new ArrayList<>(gone);
    }

    /** What is said to hold only words of our own or nothing private, and held a token. */
    List<String> wrong() {
        return filled.stream()
                .filter(column -> OUR_OWN_WORDS.contains(column) || NOT_PRIVATE.contains(column))
                .sorted()
                .toList();
    }

    private static Set<String> words(String lines) {
        return lines.lines().map(String::strip).collect(Collectors.toSet());
    }
}
