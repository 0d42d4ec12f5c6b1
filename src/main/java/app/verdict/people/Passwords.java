package app.verdict.people;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns a password into its hash. At least 12 characters, as long as it likes up to 200; no rules on their kinds. */
@Component
class Passwords {
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        if (password.length() < 12)
            throw new Invalid("A password has at least 12 characters; this one has %d.".formatted(password.length()));
        Invalid.atMost("The password", password, 200);
        var hash = encoder.encode(password);
        if (hash == null) throw new IllegalStateException("the encoder gave no hash");
        return hash;
    }
}
