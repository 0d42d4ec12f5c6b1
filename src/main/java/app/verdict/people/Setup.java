package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first visit to an empty installation: whoever holds the one-time code from the log becomes its administrator.
 */
@Service
@Transactional
public class Setup {
    private final JdbcTemplate jdbc;
    private final People people;
    private final Passwords passwords;
    private final Audit audit;

    Setup(JdbcTemplate jdbc, People people, Passwords passwords, Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
    }

    /** A fresh code; of several nodes that start together, the code of the last one counts. */
    public String newCode() {
        var code = Secret.random();
        jdbc.update(
                "insert into setup_code (code_hash) values (?) on conflict (only_one) do update set code_hash = excluded.code_hash",
                code.hash());
        return code.text();
    }

    /** Creates the administrator, once; the code is then spent. */
    public SignedIn createAdministrator(String code, String name, String email, String password) {
        var known = jdbc.queryForList("select code_hash from setup_code for update", String.class);
        if (known.isEmpty() || !people.nobodyYet()) throw new NotAllowed(text("people.set-up-already"));
        if (!same(known.getFirst(), new Secret(code).hash())) throw new Invalid(text("people.not-the-code"));
        var administrator = people.enroll(name, email, "", EnumSet.allOf(Duty.class));
        administrator.setPasswordHash(passwords.hash(password, Passwords.wordsOf(name, email)));
        jdbc.update("delete from setup_code");
        Acting.as(administrator.id(), () -> {
            audit.note(AuditAction.PERSON_ADDED, null, List.of(administrator.id()), "the first administrator");
            audit.writeNow();
        });
        return SignedIn.as(administrator);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
