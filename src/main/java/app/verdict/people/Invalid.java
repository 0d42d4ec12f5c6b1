package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Sentence;

/** What was entered cannot be kept as it is; the message says what to change. */
public class Invalid extends Refusal {
    public Invalid(String message) {
        super(message);
    }

    public Invalid(Sentence sentence) {
        super(sentence);
    }

    /**
     * The text trimmed, if it says something in so many characters at the most.
     *
     * @param what it is, one thing at the beginning of a sentence: "The title"
     */
    public static String required(String what, String text, int atMost) {
        if (!says(text)) throw new Invalid(text("people.missing", what));
        return atMost(what, text.strip(), atMost);
    }

    /** The text, if it has no more than so many characters. */
    public static String atMost(String what, String text, int atMost) {
        if (text.length() > atMost) throw new Invalid(text("people.too-long", what, text.length(), atMost));
        return storable(text);
    }

    /**
     * The text without what PostgreSQL cannot hold and no keyboard types: U+0000, and halves of surrogate pairs. U+FFFD
     * takes their place.
     */
    public static String storable(String text) {
        return text.codePoints()
                .map(character -> character == 0 || half(character) ? 0xFFFD : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean half(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Whether the text shows anything: spaces of any kind and invisible characters do not. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(Invalid::visible);
    }

    private static boolean visible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.CONTROL;
    }
}
