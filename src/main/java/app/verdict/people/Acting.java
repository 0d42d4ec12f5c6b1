package app.verdict.people;

import static app.verdict.texts.Texts.text;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is acting: the one place that every transaction asks. In a request or a push it is the signed-in person; a job
 * or a test names somebody with {@link #as}.
 */
public final class Acting {
    private static final ScopedValue<UUID> NAMED = ScopedValue.newInstance();

    private Acting() {}

    /**
     * The id of the acting person.
     *
     * @throws NotAllowed when nobody is signed in and nobody was named
     */
    public static UUID person() {
        return anybody().orElseThrow(() -> new NotAllowed(text("people.sign-in-first")));
    }

    /** The same; empty where nobody acts. */
    public static Optional<UUID> anybody() {
        if (NAMED.isBound()) return Optional.of(NAMED.get());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.id())
                : Optional.empty();
    }

    /** Runs the work as this person. */
    public static <T> T as(UUID person, Supplier<T> work) {
        return ScopedValue.where(NAMED, person).call(work::get);
    }

    /** Runs the work as this person. */
    public static void as(UUID person, Runnable work) {
        ScopedValue.where(NAMED, person).run(work);
    }
}
