package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Duty;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may plan: recruiters and administrators everywhere; hiring managers, and whoever is a recruiter for one opening only, in
 * the openings that are theirs.
 */
@Component
class Planners {
    private final People people;
    private final OpeningRepository openings;

    Planners(People people, OpeningRepository openings) {
        this.people = people;
        this.openings = openings;
    }

    /**
     * Passes for whoever plans anywhere.
     *
     * @param refusal the key of what anybody else is told
     */
    Person require(String refusal) {
        var person = people.acting();
        if (!plansSomewhere(person)) throw new NotAllowed(text(refusal));
        return person;
    }

    /**
     * Passes for whoever plans the loops of this opening.
     *
     * @param refusal the key of what anybody else is told, with {0} for its hiring manager
     */
    Person require(String refusal, Opening opening) {
        var person = people.acting();
        if (!plans(person, opening.id()))
            throw new NotAllowed(text(refusal, opening.hiringManager().name()));
        return person;
    }

    /** The same, with {1} for this candidate. */
    Person require(String refusal, Opening opening, Candidate candidate) {
        var person = people.acting();
        if (!plans(person, opening.id()))
            throw new NotAllowed(text(refusal, opening.hiringManager().name(), candidate.name()));
        return person;
    }

    boolean includeActing() {
        return plansSomewhere(people.acting());
    }

    boolean includeActing(UUID opening) {
        return plans(people.acting(), opening);
    }

    private boolean plans(Person person, UUID opening) {
        return everywhere(person) || openings.keeps(opening, person.id());
    }

    private boolean plansSomewhere(Person person) {
        return everywhere(person) || person.has(Duty.HIRING_MANAGER) || openings.keepsAny(person.id());
    }

    static boolean everywhere(Person person) {
        return person.has(Duty.RECRUITER) || person.has(Duty.ADMINISTRATOR);
    }
}
