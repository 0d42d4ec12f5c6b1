package app.verdict.debriefs;

import app.verdict.people.Invalid;
import app.verdict.texts.Texts;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Why a hire does not wait for another interview on a gate that too few have rated. */
@Embeddable
public record Waiver(UUID competencyId, String text) {
    public Waiver {
        text = Invalid.required(Texts.text("debriefs.waiver-of-a-gate"), text, 4000);
    }
}
