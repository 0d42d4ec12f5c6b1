package app.verdict.people;

import static app.verdict.texts.Texts.text;

import java.security.SecureRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys with which browsers encrypt what they could not hand over yet. A browser forgets its key with the page, so
 * that what it kept can be read only after the same person has signed in again (OWASP ASVS 5.0, 14.3.3).
 */
@Service
@Transactional
public class JournalKeys {
    private static final int BYTES = 32;

    private final JournalKeyRepository keys;
    private final SecureRandom random = new SecureRandom();

    JournalKeys(JournalKeyRepository keys) {
        this.keys = keys;
    }

    /** The acting person's key of 256 bits, made when it is first asked for. */
    public byte[] own() {
        var person = Acting.person();
        var known = keys.findById(person);
        if (known.isPresent()) return known.get().bits();
        var made = new byte[BYTES];
        random.nextBytes(made);
        keys.keep(person, made);
        return keys.findById(person)
                .orElseThrow(() -> new Unknown(text("people.a-person"), person))
                .bits();
    }
}
