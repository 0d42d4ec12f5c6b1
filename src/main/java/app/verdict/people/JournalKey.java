package app.verdict.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a person's browser encrypts with what it has not handed over yet; 256 bits. */
@Entity
class JournalKey {
    @Id
    private UUID personId;

    private byte[] key;

    @SuppressWarnings("NullAway.Init")
    protected JournalKey() {}

    byte[] bits() {
        return key.clone();
    }
}
