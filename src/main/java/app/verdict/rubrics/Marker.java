package app.verdict.rubrics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A behaviour worth catching live, good or bad. An observation with a time; never turned into a rating. */
@Entity
public class Marker {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Competency competency;

    private int position;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Tone tone;

    private String meaning;

    @SuppressWarnings("NullAway.Init")
    protected Marker() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Marker(Competency competency, int position, String code, String name, Tone tone, String meaning) {
        this.competency = competency;
        this.position = position;
        this.code = code;
        this.name = name;
        this.tone = tone;
        this.meaning = meaning;
    }

    public UUID id() {
        return id;
    }

    public Competency competency() {
        return competency;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Tone tone() {
        return tone;
    }

    public String meaning() {
        return meaning;
    }
}
