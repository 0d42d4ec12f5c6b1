package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Steps;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a candidate on their request (GDPR Art. 17), at once. What may speak against it: a legal hold, for claims
 * (Art. 17(3)(e)), always; a law that asks to keep the records (Art. 17(3)(b)), unless an administrator says why not.
 */
@Service
@Transactional
public class Erasures {
    private final KeptRecords kept;
    private final JdbcTemplate sql;
    private final Steps steps;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Erasures(KeptRecords kept, JdbcTemplate sql, Steps steps, People people, Audit audit, Clock clock) {
        this.kept = kept;
        this.sql = sql;
        this.steps = steps;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which law still asks to keep the candidate, and until when; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<String> law(UUID candidate) {
        return law(loops(candidate));
    }

    /**
     * Everything about the candidate goes; only figures stay.
     *
     * @param reason why the erasure goes before a law that still asks to keep them; may be empty where none does. It
     *     stays on record and so may not name the candidate.
     */
    public void erase(UUID candidate, String reason) {
        people.require(Duty.ADMINISTRATOR, text("records.may-erase"));
        var person = candidate(candidate);
        var loops = loops(candidate);
        if (loops.stream().anyMatch(KeptLoop::held)) throw new Invalid(text("records.held-not-erased", person.name()));
        var why = Invalid.atMost(text("records.the-reason"), reason.strip(), 2000);
        var law = law(loops);
        if (law.isPresent() && !Invalid.says(why))
            throw new Invalid(law.get() + " " + text("records.say-why-all-the-same"));
        person.refuseIn(why);
        if (!Boolean.TRUE.equals(sql.queryForObject("select erase_candidate(?, ?)", Boolean.class, candidate, why)))
            throw new Unknown(text("records.a-candidate"), candidate);
        var ids = loops.stream().map(KeptLoop::loop).toList();
        audit.note(
                AuditAction.CANDIDATE_ERASED,
                null,
                Stream.concat(Stream.of(candidate), ids.stream()).toList(),
                law.isPresent() ? "while a law still asked to keep them" : "");
        ids.forEach(steps::somethingNew);
    }

    private List<KeptLoop> loops(UUID candidate) {
        return kept.of(candidate).map(KeptCandidate::loops).orElse(List.of());
    }

    private Optional<String> law(List<KeptLoop> loops) {
        var now = clock.instant();
        var laws = loops.stream()
                .filter(loop -> loop.minimumRuns(now))
                .map(loop -> text(
                        "records.law-until",
                        loop.retention().preset().law(),
                        Days.of(loop.minimumUntil(), clock.getZone())))
                .distinct()
                .collect(Collectors.joining("; "));
        return laws.isEmpty() ? Optional.empty() : Optional.of(text("records.law-asks-to-keep", laws));
    }

    private Candidate candidate(UUID id) {
        return sql
                .query(
                        "select name, email from candidate where id = ? and keeps_records_of(id)",
                        (row, number) ->
                                new Candidate(row.getString(1), Objects.requireNonNullElse(row.getString(2), "")),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Unknown(text("records.a-candidate"), id));
    }

    private record Candidate(String name, String email) {
        void refuseIn(String reason) {
            var redaction = new Redaction("");
            redaction.hide(name, email, "");
            if (!redaction.of(reason).equals(Normalizer.normalize(reason, Normalizer.Form.NFC)))
                throw new Invalid(text("records.reason-names-the-candidate"));
        }
    }
}
