package app.verdict.onboarding;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import java.util.List;

/** A practice card cannot be handed in yet; everything entered stays, and each gap is named. */
public class IncompletePractice extends Refusal {
    private final transient List<String> gaps;

    IncompletePractice(List<String> gaps) {
        super(text("onboarding.incomplete", String.join(" ", gaps)));
        this.gaps = gaps;
    }

    public List<String> gaps() {
        return gaps;
    }
}
