package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings new people in: an administrator passes on a one-time link, the invited person sets a password. */
@Service
@Transactional
public class Invitations {
    static final String NO_LONGER_OPEN =
            "This invitation is not open: it was used, withdrawn, or is older than seven days. Ask an administrator for a new one.";

    private final InvitationRepository invitations;
    private final People people;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    Invitations(InvitationRepository invitations, People people, Passwords passwords, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new secret for the link; a link that was given out before stops working. Administrators only. */
    public String invite(UUID person) {
        people.require(Duty.ADMINISTRATOR, "invite people");
        invitations.withdrawOpenOnes(person);
        var secret = Secret.random();
        invitations.save(new Invitation(people.byId(person), secret.hash(), clock.instant()));
        audit.note(AuditAction.INVITED, null, List.of(person), "");
        return secret.text();
    }

    /** The name of the person whom this open invitation is for. */
    @Transactional(readOnly = true)
    public String invited(String secret) {
        return invitations
                .withSecretHash(new Secret(secret).hash())
                .filter(invitation -> invitation.open(clock.instant()))
                .map(invitation -> invitation.person().name())
                .orElseThrow(() -> new Unknown(NO_LONGER_OPEN));
    }

    /** Sets the invited person's password; the link is then spent. */
    public SignedIn accept(String secret, String password) {
        var hash = new Secret(secret).hash();
        var passwordHash = passwords.hash(password);
        if (invitations.spend(hash, clock.instant()) == 0) throw new Unknown(NO_LONGER_OPEN);
        var person = invitations.withSecretHash(hash).orElseThrow().person();
        person.setPasswordHash(passwordHash);
        Acting.as(person.id(), () -> {
            audit.note(AuditAction.PASSWORD_SET, null, List.of(), "");
            audit.writeNow();
        });
        return SignedIn.as(person);
    }
}
