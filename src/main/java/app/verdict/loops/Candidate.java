package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The person who is interviewed. */
@Entity
public class Candidate {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private String email;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Candidate(String name, String email, Instant addedAt) {
        this.name = Invalid.required(text("loops.the-candidates-name"), name, 200);
        this.email = Invalid.atMost(text("loops.the-candidates-email"), email.strip(), 320);
        if (!this.email.isEmpty() && !this.email.matches("[^\\s@]+@[^\\s@]+"))
            throw new Invalid(text("loops.no-email-address", this.email));
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
