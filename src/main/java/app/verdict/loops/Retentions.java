package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import app.verdict.texts.Reader;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long openings keep what was written about their candidates: an administrator's to change, for a reason. */
@Service
@Transactional
public class Retentions {
    private final OpeningRepository openings;
    private final RetentionChangeRepository changes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Retentions(OpeningRepository openings, RetentionChangeRepository changes, People people, Audit audit, Clock clock) {
        this.openings = openings;
        this.changes = changes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the records of all loops of the opening, also of those decided long ago, for another time from now on. */
    public void change(UUID id, Retention retention, String reason) {
        people.require(Duty.ADMINISTRATOR, text("loops.to-change-retention"));
        var opening = openings.held(id).orElseThrow(() -> new Unknown(text("loops.unknown-opening"), id));
        var before = opening.retention();
        if (before.equals(retention)) throw new Invalid(text("loops.retention-is-so-already", before.words()));
        changes.save(new RetentionChange(opening, retention, reason, people.acting(), clock.instant()));
        opening.keepFor(retention);
        audit.note(
                AuditAction.RETENTION_CHANGED,
                null,
                List.of(id),
                Reader.as(Reader.ANYBODY, () -> "from %s to %s".formatted(before.words(), retention.words())));
    }

    /** Every change so far, the latest first. */
    @Transactional(readOnly = true)
    public List<RetentionChange> changes() {
        people.require(Duty.ADMINISTRATOR, text("loops.to-see-retention"));
        return changes.all();
    }
}
