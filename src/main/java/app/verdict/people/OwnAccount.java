package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What everybody decides for themselves: their password, and that all their sessions end. */
@Service
@Transactional
public class OwnAccount {
    private final People people;
    private final Passwords passwords;
    private final PasswordAgain again;
    private final SessionEnds ends;
    private final Audit audit;
    private final TransactionOperations transaction;

    OwnAccount(
            People people,
            Passwords passwords,
            PasswordAgain again,
            SessionEnds ends,
            Audit audit,
            TransactionOperations transaction) {
        this.people = people;
        this.passwords = passwords;
        this.again = again;
        this.ends = ends;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whether the acting person signs in with a password, or by other means alone. */
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return people.acting().hasPassword();
    }

    /**
     * Sets another password, and ends every session that the old one opened. Both are hashed before anything is held.
     *
     * @param present the password until now; ignored where there was none
     * @return a new session for whoever has just done so
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SignedIn changePassword(String present, String wanted) {
        var seen = people.acting();
        var hash = seen.passwordHash();
        if (hash != null) again.ask(present);
        var newHash = passwords.hash(wanted, Passwords.wordsOf(seen.name(), seen.email()));
        return transaction.execute(status -> change(hash, newHash));
    }

    private SignedIn change(@Nullable String hash, String newHash) {
        var person = people.held(Acting.person()).requireNotShutOut();
        if (!Objects.equals(person.passwordHash(), hash)) throw new Invalid(text("people.password-changed-meanwhile"));
        person.setPasswordHash(newHash);
        endSessions(person);
        audit.note(AuditAction.PASSWORD_CHANGED, null, List.of(person.id()), "");
        return SignedIn.as(person);
    }

    /** Ends every session of the acting person, this one as well. */
    public void signOutEverywhere() {
        var person = people.held(Acting.person());
        endSessions(person);
        audit.note(AuditAction.SIGNED_OUT, null, List.of(person.id()), "everywhere");
    }

    private void endSessions(Person person) {
        person.endSessions();
        ends.tell(person.id());
    }
}
