package app.verdict.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person who is signing in by e-mail address, and whether a session of theirs still holds. */
@Service
@Transactional
public class SignIn implements UserDetailsService, UserDetailsPasswordService {
    private final PersonRepository people;

    SignIn(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String email) {
        return people.withEmail(Invalid.storable(email).strip())
                .filter(person -> person.hasPassword() && !person.disabled())
                .map(SignedIn::withPassword)
                .orElseThrow(() -> new UsernameNotFoundException("no such person"));
    }

    /** Keeps the hash that a newer encoder has made of a password that was right, if it is still the password. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        var hash = user.getPassword();
        if (user instanceof SignedIn person && hash != null && newHash != null)
            people.renewHash(person.id(), hash, newHash);
        return user;
    }

    /** Whether the session that began so still holds: nobody has ended it or shut the person out since. */
    @Transactional(readOnly = true)
    public boolean stillHolds(SignedIn session) {
        return people.findById(session.id())
                .filter(person -> !person.disabled() && person.sessionsEnded() == session.sessionsEnded())
                .isPresent();
    }
}
