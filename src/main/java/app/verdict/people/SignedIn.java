package app.verdict.people;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person whose session this is. Holds no password beyond the moment of signing in. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private final UUID id;
    private final String name;
    private final Set<Duty> duties;
    private final int sessionsEnded;
    private @Nullable String passwordHash;

    private SignedIn(Person person, @Nullable String passwordHash) {
        this.id = person.id();
        this.name = person.name();
        this.duties = person.duties();
        this.sessionsEnded = person.sessionsEnded();
        this.passwordHash = passwordHash;
    }

    /** A session for this person; whoever was shut out gets none, whichever way they come. */
    public static SignedIn as(Person person) {
        return new SignedIn(person.requireNotShutOut(), null);
    }

    static SignedIn withPassword(Person person) {
        return new SignedIn(person, person.passwordHash());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** How often their sessions had been ended when this one began; another count since then means that it is over. */
    int sessionsEnded() {
        return sessionsEnded;
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return duties.stream()
                .map(duty -> new SimpleGrantedAuthority("ROLE_" + duty.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public String toString() {
        return "signed in: " + id;
    }
}
