package app.verdict.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A one-time link that lets an invited person set a password; good for seven days, kept only as a hash. */
@Entity
class Invitation {
    static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String secretHash;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Invitation(Person person, String secretHash, Instant now) {
        this.person = person;
        this.secretHash = secretHash;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    boolean open(Instant now) {
        return acceptedAt == null && now.isBefore(expiresAt);
    }

    Person person() {
        return person;
    }
}
