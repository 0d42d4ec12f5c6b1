package app.verdict.scorecards;

import app.verdict.people.Invalid;
import app.verdict.texts.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What an interviewer writes on a scorecard for nobody else, ever. */
@Entity
class NoteToSelf {
    @Id
    private UUID scorecardId;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected NoteToSelf() {}

    NoteToSelf(UUID scorecardId) {
        this.scorecardId = scorecardId;
        this.text = "";
    }

    void reword(String newText) {
        text = Invalid.atMost(Texts.text("scorecards.the-note-to-yourself"), newText, 20_000);
    }

    String text() {
        return text;
    }
}
