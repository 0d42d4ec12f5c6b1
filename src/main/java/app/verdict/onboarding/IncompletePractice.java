package app.verdict.onboarding;

import app.verdict.people.Refusal;
import java.util.List;

/** A practice card cannot be handed in yet; everything entered stays, and each gap is named. */
public class IncompletePractice extends Refusal {
    private final transient List<String> gaps;

    IncompletePractice(List<String> gaps) {
        super("Not handed in yet. Still missing: " + String.join(" ", gaps));
        this.gaps = gaps;
    }

    public List<String> gaps() {
        return gaps;
    }
}
