package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one panellist stands: agreeing, disagreeing but committed, or disagreeing. Whoever does not agree says why;
 * whoever commits names the competency that it is about.
 */
@Embeddable
public record Dissent(
        UUID personId,
        @Enumerated(EnumType.STRING) Stance stance,
        @Nullable UUID competencyId,
        String sentence) {
    public Dissent {
        sentence = Invalid.atMost(text("debriefs.sentence-of-dissent"), sentence.strip(), 2000);
        if (stance != Stance.AGREE && sentence.isEmpty()) throw new Invalid(text("debriefs.say-why-you-disagree"));
        if (stance == Stance.DISAGREE_AND_COMMIT && competencyId == null)
            throw new Invalid(text("debriefs.name-what-the-dissent-is-about"));
    }

    /** Whether there is nothing to say against the decision. */
    public boolean agrees() {
        return stance == Stance.AGREE;
    }
}
