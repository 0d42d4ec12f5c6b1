package app.verdict.debriefs;

import app.verdict.people.Invalid;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A scorecard that was still out when the decision was made, and why it was not waited for. */
@Embeddable
public record DecidedWithout(UUID interviewId, String reason) {
    public DecidedWithout {
        reason = Invalid.required("The reason for deciding without a scorecard", reason, 2000);
    }
}
