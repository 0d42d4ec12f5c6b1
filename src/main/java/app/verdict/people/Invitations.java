package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.texts.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Brings new people in: an administrator passes on a one-time link, the invited person sets a password. */
@Service
@Transactional
public class Invitations {
    private final InvitationRepository invitations;
    private final People people;
    private final Passwords passwords;
    private final SessionEnds ends;
    private final TransactionOperations transaction;
    private final Audit audit;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            People people,
            Passwords passwords,
            SessionEnds ends,
            TransactionOperations transaction,
            Audit audit,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.ends = ends;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new secret for the link; a link that was given out before stops working. Administrators only. */
    public String invite(UUID person) {
        people.require(Duty.ADMINISTRATOR, text("people.to-invite-people"));
        if (person.equals(Acting.person())) throw new Invalid(text("people.here-already"));
        var invited = people.byId(person);
        if (invited.disabled()) throw new Invalid(text("people.invited-shut-out", invited.name()));
        invitations.withdrawOpenOnes(person);
        var secret = Secret.random();
        invitations.save(new Invitation(invited, secret.hash(), clock.instant()));
        audit.note(AuditAction.INVITED, null, List.of(person), "");
        return secret.text();
    }

    /** The name of the person whom this open invitation is for. */
    @Transactional(readOnly = true)
    public String invited(String secret) {
        return open(secret).name();
    }

    /** Sets the invited person's password, hashed before anything is held; the link is then spent. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SignedIn accept(String secret, String password) {
        var invited = transaction.execute(status -> open(secret));
        var passwordHash = passwords.hash(password, Passwords.wordsOf(invited.name(), invited.email()));
        return transaction.execute(status -> accepted(secret, passwordHash));
    }

    private SignedIn accepted(String secret, String passwordHash) {
        var person = spend(secret);
        person.setPasswordHash(passwordHash);
        Acting.as(person.id(), () -> {
            audit.note(AuditAction.PASSWORD_SET, null, List.of(), "");
            audit.writeNow();
        });
        return SignedIn.as(person);
    }

    /** Of two who try at once, one finds it spent. Whatever session the person had is over: whoever has the link is new. */
    Person spend(String secret) {
        var hash = new Secret(secret).hash();
        if (invitations.spend(hash, clock.instant()) == 0) throw noLongerOpen();
        var person = people.held(
                invitations.withSecretHash(hash).orElseThrow().person().id());
        person.endSessions();
        ends.tell(person.id());
        return person;
    }

    private Person open(String secret) {
        return invitations
                .withSecretHash(new Secret(secret).hash())
                .filter(invitation -> invitation.open(clock.instant()))
                .map(Invitation::person)
                .filter(person -> !person.disabled())
                .orElseThrow(Invitations::noLongerOpen);
    }

    private static Unknown noLongerOpen() {
        return new Unknown(Sentence.of("people.invitation-not-open"));
    }
}
