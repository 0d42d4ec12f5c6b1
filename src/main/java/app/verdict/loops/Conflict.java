package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import java.util.UUID;

/** That somebody is too close to a candidate: they see nothing of the loop, whatever part they would have in it. */
@Entity
public class Conflict {
    @EmbeddedId
    private Place place;

    @MapsId("person")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String reason;
    private UUID markedBy;
    private Instant markedAt;

    @Embeddable
    record Place(
            @Column(name = "loop_id") UUID loop,
            @Column(name = "person_id") UUID person) {}

    @SuppressWarnings("NullAway.Init")
    protected Conflict() {}

    Conflict(UUID loop, Person person, String reason, UUID markedBy, Instant markedAt) {
        this.place = new Place(loop, person.id());
        this.person = person;
        this.reason = Invalid.required(text("loops.the-conflict"), reason, 1500);
        this.markedBy = markedBy;
        this.markedAt = markedAt;
    }

    public Person person() {
        return person;
    }

    public String reason() {
        return reason;
    }
}
