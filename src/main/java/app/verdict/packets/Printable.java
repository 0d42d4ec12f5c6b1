package app.verdict.packets;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Text as it can be printed. Line ends become one kind; what only steers how other characters are shown is left out, so
 * that nothing turns the direction of the lines around it; and what no font here has is spelled in Latin letters or by
 * its name, in angle brackets.
 */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    /** From this length on a word is given places to break at: the layout looks for each of its own in the whole of it. */
    private static final int LONG_WORD = 1000;

    private static final int SHORTER_THAN_A_LINE = 40;

    private static final char MAY_BREAK_HERE = '\u200B';

    private final StringBuilder printable = new StringBuilder();
    private final StringBuilder foreign = new StringBuilder();
    private int wordLength;

    private Printable() {}

    static String of(String text) {
        var printable = new Printable();
        text.replace("\r\n", "\n").codePoints().forEach(printable::append);
        printable.spell();
        return printable.printable.toString();
    }

    private void append(int character) {
        if (invisible(character)) return;
        int shown = shown(character);
        if (shown == '\t' || shown == '\n' || Fonts.have(shown)) {
            spell();
            if (shown == '\t') printable.append("    ");
            else printable.appendCodePoint(shown);
            wordLength = Character.isWhitespace(shown) ? 0 : wordLength + 1;
            if (wordLength >= LONG_WORD && wordLength % SHORTER_THAN_A_LINE == 0) printable.append(MAY_BREAK_HERE);
        } else foreign.appendCodePoint(shown);
    }

    private static int shown(int character) {
        return switch (character) {
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', '\n' -> character;
            default -> hasShape(character) ? character : REPLACEMENT;
        };
    }

    /** Joiners, direction marks, soft hyphens, variation selectors; and marks on letters where no font has them. */
    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                !Fonts.have(character) || steers(character);
            default -> false;
        };
    }

    private static boolean steers(int character) {
        return Character.getType(character) == Character.FORMAT && !numberSign(character)
                || 0xFE00 <= character && character <= 0xFE0F;
    }

    /** Format characters that are seen: the number signs of Arabic. */
    private static boolean numberSign(int character) {
        return 0x0600 <= character && character <= 0x0605 || character == 0x06DD;
    }

    private static boolean hasShape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** Writes what has been held back for want of a font. */
    private void spell() {
        if (foreign.isEmpty()) return;
        printable.append('⟨');
        Latin.LETTERS.transliterate(foreign.toString()).codePoints().forEach(character -> {
            if (Fonts.have(character)) printable.appendCodePoint(character);
            else if (!invisible(character)) printable.append(name(character));
        });
        printable.append('⟩');
        foreign.setLength(0);
    }

    private static String name(int character) {
        var name = Character.getName(character);
        return " " + (name == null ? "unknown sign" : name.toLowerCase(Locale.ROOT)) + " ";
    }

    /** Set up once, when a text first needs it. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin");
    }

    /** Whether the text, read as a whole, runs from right to left: its first letter with a direction says so. */
    static boolean runsFromTheRight(String text) {
        return text.codePoints()
                        .map(Character::getDirectionality)
                        .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
