package app.verdict.people;

import app.verdict.texts.Sentence;

/** A request that Verdict declines; the message is written for the person who made it and holds nothing private. */
public abstract class Refusal extends RuntimeException {
    private final Sentence sentence;

    protected Refusal(String message) {
        this(() -> message);
    }

    /** For a refusal that is read on another screen, maybe in another language than the request's. */
    protected Refusal(Sentence sentence) {
        super(sentence.inWords());
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence.inWords();
    }

    public Sentence sentence() {
        return sentence;
    }
}
