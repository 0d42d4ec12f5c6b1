package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import java.util.List;

/** A decision cannot be recorded yet; everything entered is kept, and each missing part is named. */
public class IncompleteDecision extends Refusal {
    private final transient List<String> missing;

    IncompleteDecision(List<String> missing) {
        super(text("debriefs.not-recorded-yet", String.join(" ", missing)));
        this.missing = missing;
    }

    public List<String> missing() {
        return missing;
    }
}
