package app.verdict.people;

/** A request that Verdict declines; the message is written for the person who made it and holds nothing private. */
public abstract class Refusal extends RuntimeException {
    private final String message;

    protected Refusal(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
