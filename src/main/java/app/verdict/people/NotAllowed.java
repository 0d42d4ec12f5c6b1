package app.verdict.people;

import app.verdict.texts.Sentence;

/** The acting person lacks the duty, or the part in this loop, that a step asks for. */
public class NotAllowed extends Refusal {
    public NotAllowed(String message) {
        super(message);
    }

    public NotAllowed(Sentence sentence) {
        super(sentence);
    }
}
