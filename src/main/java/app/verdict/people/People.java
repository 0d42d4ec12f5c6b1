package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the hiring team: added and given duties by an administrator. */
@Service
@Transactional
public class People {
    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final SessionEnds ends;
    private final Audit audit;
    private final Clock clock;

    People(PersonRepository people, InvitationRepository invitations, SessionEnds ends, Audit audit, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.ends = ends;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds somebody who can then be invited. Administrators only. */
    public Person add(String name, String email, String title, Set<Duty> duties) {
        require(Duty.ADMINISTRATOR, text("people.to-add-people"));
        var added = enroll(name, email, title, duties);
        audit.note(AuditAction.PERSON_ADDED, null, List.of(added.id()), named(duties));
        return added;
    }

    /** Changes what somebody may do; the last administrator stays one. Administrators only. */
    public void changeDuties(UUID id, Set<Duty> duties) {
        var administrators = administratorsHeld(text("people.to-change-duties"));
        var person = held(id);
        if (!duties.contains(Duty.ADMINISTRATOR)) requireAnother(administrators, person);
        person.changeDuties(duties);
        audit.note(AuditAction.DUTIES_CHANGED, null, List.of(id), named(duties));
    }

    /** Says how senior somebody is, 1 to 10, or that nobody knows. Administrators only. */
    public void changeSeniority(UUID id, @Nullable Integer seniority) {
        require(Duty.ADMINISTRATOR, text("people.to-change-seniority"));
        byId(id).changeSeniority(seniority);
        audit.note(
                AuditAction.SENIORITY_CHANGED, null, List.of(id), seniority == null ? "unknown" : seniority.toString());
    }

    /**
     * Shuts somebody out at once: their sessions end on every node, their invitations are withdrawn, and the database shows
     * them nothing. What they wrote stays. Administrators only.
     */
    public void disable(UUID id) {
        var administrators = administratorsHeld(text("people.to-shut-out"));
        if (id.equals(Acting.person())) throw new Invalid(text("people.not-oneself"));
        var person = held(id);
        requireAnother(administrators, person);
        person.disable(clock.instant());
        invitations.withdrawOpenOnes(id);
        ends.tell(id);
        audit.note(AuditAction.PERSON_DISABLED, null, List.of(id), "");
    }

    /** Lets somebody in again who was shut out. Administrators only. */
    public void enable(UUID id) {
        administratorsHeld(text("people.to-let-in-again"));
        held(id).enable();
        audit.note(AuditAction.PERSON_ENABLED, null, List.of(id), "");
    }

    /** Those who can administer now; the acting person is one of them, and remains so until this transaction ends. */
    private List<Person> administratorsHeld(String step) {
        var administrators = people.administratorsHeld().stream()
                .filter(person -> person.has(Duty.ADMINISTRATOR) && !person.disabled())
                .toList();
        if (administrators.stream().noneMatch(person -> person.id().equals(Acting.person())))
            throw only(Duty.ADMINISTRATOR, step);
        return administrators;
    }

    private static void requireAnother(List<Person> administrators, Person than) {
        if (administrators.equals(List.of(than))) throw new Invalid(text("people.only-administrator", than.name()));
    }

    /** Everybody who ever worked here, by name; the team's directory is open to all who do. */
    @Transactional(readOnly = true)
    public List<Person> everyone() {
        Acting.person();
        return people.everyone();
    }

    /** Everybody who can be given something to do: all but those who were shut out. */
    @Transactional(readOnly = true)
    public List<Person> present() {
        return everyone().stream().filter(person -> !person.disabled()).toList();
    }

    /** Somebody who can be given something to do. */
    @Transactional(readOnly = true)
    public Person presentById(UUID id) {
        var person = byId(id);
        if (person.disabled()) throw new Invalid(text("people.no-longer-here", person.name()));
        return person;
    }

    /**
     * The acting person with their present duties.
     *
     * @throws NotAllowed when they were shut out, whatever session is still open
     */
    @Transactional(readOnly = true)
    public Person acting() {
        return byId(Acting.person()).requireNotShutOut();
    }

    /** Held until the end of the transaction, to be changed. */
    Person held(UUID id) {
        return people.held(id).orElseThrow(() -> new Unknown(text("people.a-person"), id));
    }

    /**
     * Passes if the acting person has this duty now, whatever the session once knew.
     *
     * @param step what only they may do, in the infinitive: "purge records"
     */
    @Transactional(readOnly = true)
    public void require(Duty duty, String step) {
        if (!acting().has(duty)) throw only(duty, step);
    }

    private static NotAllowed only(Duty duty, String step) {
        return new NotAllowed(text("people.only", duty.name(), step));
    }

    @Transactional(readOnly = true)
    public Person byId(UUID id) {
        return people.withDuties(id).orElseThrow(() -> new Unknown(text("people.a-person"), id));
    }

    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return people.count() == 0;
    }

    Person enroll(String name, String email, String title, Set<Duty> duties) {
        var person = new Person(name, email, title, duties, clock.instant());
        if (people.withEmail(person.email()).isPresent())
            throw new Invalid(text("people.address-taken", person.email()));
        return people.save(person);
    }

    private static String named(Set<Duty> duties) {
        return duties.stream().sorted().map(Texts::forTheRecord).collect(Collectors.joining(", "));
    }
}
