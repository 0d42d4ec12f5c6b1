package app.verdict.debriefs;

import app.verdict.people.Invalid;
import app.verdict.texts.Texts;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** How a panellist imagines, a year later, that this decision went wrong. */
@Embeddable
public record Premortem(UUID personId, String text) {
    public Premortem {
        text = Invalid.required(Texts.text("debriefs.premortem-line"), text, 2000);
    }
}
