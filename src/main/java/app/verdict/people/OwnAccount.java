package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody decides for themselves: their password, and that all their sessions end. */
@Service
@Transactional
public class OwnAccount {
    private final People people;
    private final Passwords passwords;
    private final SessionEnds ends;
    private final Audit audit;

    OwnAccount(People people, Passwords passwords, SessionEnds ends, Audit audit) {
        this.people = people;
        this.passwords = passwords;
        this.ends = ends;
        this.audit = audit;
    }

    /** Whether the acting person signs in with a password, or by other means alone. */
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return people.acting().hasPassword();
    }

    /**
     * Sets another password, and ends every session that the old one opened.
     *
     * @param present the password until now; ignored where there was none
     * @return a new session for whoever has just done so
     */
    public SignedIn changePassword(String present, String wanted) {
        var person = people.acting();
        var hash = person.passwordHash();
        if (hash != null && !passwords.matches(present, hash))
            throw new Invalid("The present password is not right. Nothing was changed.");
        person.setPasswordHash(passwords.hash(wanted, Passwords.wordsOf(person.name(), person.email())));
        endSessions(person);
        audit.note(AuditAction.PASSWORD_CHANGED, null, List.of(person.id()), "");
        return SignedIn.as(person);
    }

    /** Ends every session of the acting person, this one as well. */
    public void signOutEverywhere() {
        var person = people.acting();
        endSessions(person);
        audit.note(AuditAction.SIGNED_OUT, null, List.of(person.id()), "everywhere");
    }

    private void endSessions(Person person) {
        person.endSessions();
        ends.tell(person.id());
    }
}
