package elsewhere;

import org.jspecify.annotations.Nullable;

/**
 * An account at the provider, which takes its word for it: whoever signs in there names the account that is theirs.
 *
 * @param flaw what is wrong with the ID token that the provider writes for it; null where nothing is
 */
public record Account(
        String subject, String email, @Nullable Flaw flaw) {
    public static final String PASSWORD = "known to the provider alone";

    /** What an ID token must not get away with. */
    public enum Flaw {
        ANOTHER_NONCE,
        NO_NONCE,
        ANOTHER_AUDIENCE,
        ANOTHER_ISSUER,
        EXPIRED,
        ANOTHER_KEY,
        UNSIGNED,
        /** As by a provider that lets a browser through which it knows, whatever it is asked. */
        SIGNED_IN_AN_HOUR_AGO,
        SIGNED_IN_YESTERDAY,
        SIGNED_IN_TOMORROW,
        DOES_NOT_SAY_WHEN
    }

    public Account(String subject, String email) {
        this(subject, email, null);
    }

    public Account with(Flaw wrong) {
        return new Account(subject, email, wrong);
    }

    /** What is entered at the provider. */
    public String login() {
        return subject + " " + email + (flaw == null ? "" : " " + flaw);
    }

    static Account of(String login) {
        var parts = login.split(" ", 3);
        return new Account(parts[0], parts[1], parts.length < 3 ? null : Flaw.valueOf(parts[2]));
    }
}
