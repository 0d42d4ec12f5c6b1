package app.verdict.people.ui;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashing a password takes 19 MB and a tenth of a second on purpose: only so many at once, the others wait in line. */
final class FewAtOnce implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    FewAtOnce(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inLine(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inLine(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inLine(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
