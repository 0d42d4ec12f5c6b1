package app.verdict.people;

/** The acting person lacks the duty, or the part in this loop, that a step asks for. */
public class NotAllowed extends Refusal {
    public NotAllowed(String message) {
        super(message);
    }
}
