package app.verdict.loops;

import app.verdict.people.Duty;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import org.springframework.stereotype.Component;

/** Who may plan: recruiters, hiring managers and administrators. */
@Component
class Planners {
    private final People people;

    Planners(People people) {
        this.people = people;
    }

    Person require(String step) {
        var person = people.acting();
        if (!plans(person))
            throw new NotAllowed("Only a recruiter, a hiring manager or an administrator may " + step + ".");
        return person;
    }

    boolean includeActing() {
        return plans(people.acting());
    }

    private static boolean plans(Person person) {
        return person.has(Duty.RECRUITER) || person.has(Duty.HIRING_MANAGER) || person.has(Duty.ADMINISTRATOR);
    }
}
