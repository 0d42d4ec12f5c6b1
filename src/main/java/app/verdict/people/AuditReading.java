package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditEntry;
import app.verdict.audit.AuditHead;
import app.verdict.audit.AuditLog;
import app.verdict.audit.BrokenEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The audit chain for whoever is an administrator now, whatever their session once knew; that they read it is an entry too. */
@Service
public class AuditReading {
    private final People people;
    private final Audit audit;
    private final AuditLog log;

    AuditReading(People people, Audit audit, AuditLog log) {
        this.people = people;
        this.audit = audit;
        this.log = log;
    }

    /** So many entries, the latest first. */
    public List<AuditEntry> latest(int most) {
        require();
        audit.noteApart(AuditAction.AUDIT_READ, null, "");
        return log.before(Long.MAX_VALUE, most);
    }

    /** So many entries before this one, the latest first. */
    public List<AuditEntry> before(long number, int most) {
        require();
        return log.before(number, most);
    }

    public AuditHead head() {
        require();
        return log.head();
    }

    /** The first entry that is not as it was written; empty when the chain holds. */
    public Optional<BrokenEntry> verify() {
        require();
        audit.noteApart(AuditAction.AUDIT_READ, null, "verified the chain");
        return log.verify();
    }

    private void require() {
        people.require(Duty.ADMINISTRATOR, text("people.to-read-the-audit"));
    }
}
