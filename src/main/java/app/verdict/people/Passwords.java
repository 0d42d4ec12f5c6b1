package app.verdict.people;

import static app.verdict.texts.Texts.text;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Turns a password into its hash. 12 to 128 characters, no rules on their kinds; but none of those that everybody tries
 * first, alone or with little added (OWASP ASVS 5.0, 6.2; NIST SP 800-63B-4, 3.1.1.2).
 */
@Component
class Passwords {
    private static final int FEWEST = 12;
    private static final int MOST = 128;
    /** What the estimate needs to look at; it takes ever longer with longer texts. */
    private static final int LOOKED_AT = 64;
    /** Of 0 to 4; below, a hundred million guesses find it. */
    private static final int GOOD_ENOUGH = 3;

    private final PasswordEncoder encoder;
    private final Zxcvbn guesses = new Zxcvbn();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** @param theirs what a stranger would try first of this person: their name, their address */
    String hash(String password, List<String> theirs) {
        if (password.length() < FEWEST) throw new Invalid(text("people.password-too-short", FEWEST, password.length()));
        if (password.length() > MOST) throw new Invalid(text("people.password-too-long", MOST, password.length()));
        if (guesses.measure(password.substring(0, Math.min(LOOKED_AT, password.length())), theirs)
                        .getScore()
                < GOOD_ENOUGH) throw new Invalid(text("people.password-guessed"));
        var hash = encoder.encode(password);
        if (hash == null) throw new IllegalStateException("the encoder gave no hash");
        return hash;
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** The parts of a person's name and address, and the name of this tool. */
    static List<String> wordsOf(String name, String email) {
        return Stream.of(name.split("\\s+"), email.split("[@._+-]"), new String[] {"verdict", name, email})
                .flatMap(Arrays::stream)
                .filter(word -> word.length() > 2)
                .toList();
    }
}
