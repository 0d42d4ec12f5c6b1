package app.verdict.debriefs;

import app.verdict.people.Refusal;
import java.util.List;

/** A decision cannot be recorded yet; everything entered is kept, and each missing part is named. */
public class IncompleteDecision extends Refusal {
    private final transient List<String> missing;

    IncompleteDecision(List<String> missing) {
        super("Not recorded yet, and everything is kept. Still missing: " + String.join(" ", missing));
        this.missing = missing;
    }

    public List<String> missing() {
        return missing;
    }
}
