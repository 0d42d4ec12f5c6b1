package app.verdict.debriefs;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.texts.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One line that the meeting wants to remember about a competency, in the words of whoever keeps the minutes. */
@Entity
public class ScribeLine {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID loopId;
    private UUID competencyId;
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by")
    private Person writtenBy;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ScribeLine() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    ScribeLine(UUID loop, UUID competency, String text, Person writtenBy, Instant writtenAt) {
        this.loopId = loop;
        this.competencyId = competency;
        this.text = Invalid.required(Texts.text("debriefs.the-line"), text, 2000);
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID competency() {
        return competencyId;
    }

    public String text() {
        return text;
    }

    public Person writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
