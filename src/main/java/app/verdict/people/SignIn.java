package app.verdict.people;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person who is signing in by e-mail address. */
@Service
@Transactional(readOnly = true)
class SignIn implements UserDetailsService {
    private final PersonRepository people;

    SignIn(PersonRepository people) {
        this.people = people;
    }

    @Override
    public SignedIn loadUserByUsername(String email) {
        return people.withEmail(Invalid.storable(email).strip())
                .filter(Person::canSignIn)
                .map(person -> new SignedIn(person.id(), person.name(), person.duties(), person.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such person"));
    }
}
