package app.verdict.people;

/** What was entered cannot be kept as it is; the message says what to change. */
public class Invalid extends Refusal {
    public Invalid(String message) {
        super(message);
    }

    /** The text trimmed, if it has between one and so many characters. */
    public static String required(String what, String text, int atMost) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) throw new Invalid(what + " is missing.");
        return atMost(what, trimmed, atMost);
    }

    /** The text, if it has no more than so many characters. */
    public static String atMost(String what, String text, int atMost) {
        if (text.length() > atMost)
            throw new Invalid(
                    "%s has %,d characters; %,d is the most that can be kept. Nothing was cut off: shorten it or split it."
                            .formatted(what, text.length(), atMost));
        return text;
    }
}
