package app.verdict.scorecards;

import app.verdict.people.Invalid;
import app.verdict.texts.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the candidate said or did, with its time, tied to the competency that it speaks to. */
@Entity
public class Evidence {
    static final int LONGEST = 250_000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Scorecard scorecard;

    private @Nullable UUID competencyId;
    private Instant notedAt;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(Scorecard scorecard, UUID id, @Nullable UUID competencyId, String text, Instant notedAt) {
        this.id = id;
        this.scorecard = scorecard;
        this.competencyId = competencyId;
        this.notedAt = notedAt;
        this.text = kept(text);
    }

    void reword(String newText) {
        text = kept(newText);
    }

    private static String kept(String text) {
        return Invalid.atMost(Texts.text("scorecards.this-evidence"), text, LONGEST);
    }

    void tieTo(@Nullable UUID competency) {
        competencyId = competency;
    }

    public UUID id() {
        return id;
    }

    public Scorecard scorecard() {
        return scorecard;
    }

    /** The competency it speaks to; empty while it is not tied to one. */
    public Optional<UUID> competency() {
        return Optional.ofNullable(competencyId);
    }

    public boolean speaksTo(UUID competency) {
        return competency.equals(competencyId) && says();
    }

    boolean says() {
        return Invalid.says(text);
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String text() {
        return text;
    }
}
