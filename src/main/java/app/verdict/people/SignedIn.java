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
    private @Nullable String passwordHash;

    public SignedIn(UUID id, String name, Set<Duty> duties, @Nullable String passwordHash) {
        this.id = id;
        this.name = name;
        this.duties = Set.copyOf(duties);
        this.passwordHash = passwordHash;
    }

    static SignedIn as(Person person) {
        return new SignedIn(person.id(), person.name(), person.duties(), null);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
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
