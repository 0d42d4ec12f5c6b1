package app.verdict.people;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns a password into its hash. 12 characters to 72 bytes, which is what BCrypt takes; no rules on their kinds. */
@Component
class Passwords {
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        if (password.length() < 12)
            throw new Invalid("A password has at least 12 characters; this one has %d.".formatted(password.length()));
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new Invalid("A password has at most %d bytes, which are as many plain letters; this one is longer."
                    .formatted(MOST_BYTES));
        var hash = encoder.encode(password);
        if (hash == null) throw new IllegalStateException("the encoder gave no hash");
        return hash;
    }
}
