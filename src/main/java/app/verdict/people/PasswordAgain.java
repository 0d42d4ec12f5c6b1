package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody who is signed in for their password again: another may have sat down in front of their screen. */
@Service
public class PasswordAgain {
    private final People people;
    private final Passwords passwords;
    private final SignInDelays delays;
    private final Audit audit;

    PasswordAgain(People people, Passwords passwords, SignInDelays delays, Audit audit) {
        this.people = people;
        this.passwords = passwords;
        this.delays = delays;
        this.audit = audit;
    }

    /** Passes if it is the acting person's password. Whoever guesses waits; what strangers try elsewhere does not count. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void ask(String password) {
        var person = people.acting();
        var hash = person.passwordHash();
        if (hash == null) throw new Invalid(text("people.no-password"));
        var wait = delays.beginAgain(person.id());
        if (wait.isPositive()) throw new NotAllowed(text("people.not-looked-at", wait.toSeconds() + 1));
        if (!passwords.matches(password, hash)) {
            audit.noteApart(AuditAction.SIGN_IN_FAILED, null, "asked again");
            throw new Invalid(text("people.password-not-right"));
        }
        delays.succeededAgain(person.id());
    }
}
