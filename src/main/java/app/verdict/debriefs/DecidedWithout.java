package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A scorecard that was still out when the decision was made, and why it was not waited for. */
@Embeddable
public record DecidedWithout(UUID interviewId, String reason) {
    public DecidedWithout {
        reason = Invalid.required(text("debriefs.reason-for-deciding-without"), reason, 2000);
    }
}
