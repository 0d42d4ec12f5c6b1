package app.verdict.loops;

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
        this.name = Invalid.required("The candidate's name", name, 200);
        this.email = Invalid.atMost("The candidate's e-mail address", email.strip(), 320);
        if (!this.email.isEmpty() && !this.email.matches("[^\\s@]+@[^\\s@]+"))
            throw new Invalid("“%s” is not an e-mail address.".formatted(this.email));
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
