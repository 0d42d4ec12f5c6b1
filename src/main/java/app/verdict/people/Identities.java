package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.texts.Sentence;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody is at an OpenID Connect provider. The issuer's name and its word for the person say so, never the e-mail
 * address: a provider can give that to another person later. They are connected by an invitation, or by whoever is signed
 * in already (OpenID Connect Core 1.0, 5.7).
 */
@Service
@Transactional
public class Identities {
    /** @param subject the issuer's own word for the person, which it never gives to another */
    public record Identity(String issuer, String subject) {}

    /** So far the provider's clock may be from ours. */
    public static final Duration APART = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final People people;
    private final Invitations invitations;
    private final WaysIn ways;
    private final Audit audit;
    private final Clock clock;

    Identities(JdbcClient sql, People people, Invitations invitations, WaysIn ways, Audit audit, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.invitations = invitations;
        this.ways = ways;
        this.audit = audit;
        this.clock = clock;
    }

    /** Signs in whoever is connected with this identity. */
    public SignedIn signIn(Identity identity) {
        var person = owner(identity)
                .map(people::byId)
                .orElseThrow(() -> new NotAllowed(Sentence.of("people.account-of-nobody")));
        return in(person);
    }

    /** Connects the identity with the invited person, whose link is then spent, and signs them in. */
    public SignedIn accept(String invitation, Identity identity) {
        var person = invitations.spend(invitation);
        return Acting.as(person.id(), () -> {
            connect(identity);
            return in(person);
        });
    }

    /** Connects the identity with the acting person. */
    public void connect(Identity identity) {
        var person = Acting.person();
        var owner = owner(identity);
        if (owner.filter(person::equals).isPresent()) return;
        if (owner.isPresent()) throw new Invalid(Sentence.of("people.account-of-another"));
        sql.sql("insert into identity (issuer, subject, person_id, linked_at) values (?, ?, ?, ?)")
                .params(identity.issuer(), identity.subject(), person, Timestamp.from(clock.instant()))
                .update();
        audit.note(AuditAction.IDENTITY_LINKED, null, List.of(person), "");
    }

    /**
     * Passes if the identity is the acting person's and they have signed in there since they were asked: a provider that knows
     * the browser lets whoever sits there through.
     *
     * @param signedIn when they did, by the provider's word; null where it does not say
     */
    public Instant ask(Identity identity, @Nullable Instant signedIn, Instant asked) {
        try {
            if (owner(identity).filter(Acting.person()::equals).isEmpty())
                throw new NotAllowed(Sentence.of("people.account-not-yours"));
            if (signedIn == null || before(asked, signedIn))
                throw new NotAllowed(Sentence.of("people.not-signed-in-anew"));
            return signedIn;
        } catch (NotAllowed refused) {
            audit.noteApart(AuditAction.SIGN_IN_FAILED, null, "asked again, with an account elsewhere");
            throw refused;
        }
    }

    /** Whether somebody had signed in at the provider before they were asked to. */
    public static boolean before(Instant asked, Instant signedIn) {
        return signedIn.isBefore(asked.minus(APART));
    }

    /** Disconnects the acting person from all accounts of this issuer. */
    public void disconnect(String issuer) {
        ways.hold();
        int removed = sql.sql("delete from identity where issuer = ? and person_id = ?")
                .params(issuer, Acting.person())
                .update();
        if (removed == 0) return;
        ways.requireOne();
        audit.note(AuditAction.IDENTITY_REMOVED, null, List.of(Acting.person()), "");
    }

    /** The issuers at which the acting person has connected an account. */
    @Transactional(readOnly = true)
    public List<String> issuers() {
        return sql.sql("select distinct issuer from identity where person_id = ? order by issuer")
                .param(Acting.person())
                .query(String.class)
                .list();
    }

    private SignedIn in(Person person) {
        Acting.as(person.id(), () -> {
            audit.note(AuditAction.SIGNED_IN, null, List.of(), "with an account elsewhere");
            audit.writeNow();
        });
        return SignedIn.as(person);
    }

    private Optional<UUID> owner(Identity identity) {
        return sql.sql("select person_id from identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(UUID.class)
                .optional();
    }
}
