package app.verdict.imports;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;

/** Holds a file against the rule for quotes (RFC 4180, 2.5 to 2.7): readers are lenient here, and then cells swallow lines. */
final class Quotes {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Quotes(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @throws Invalid naming the line where a quote is left open, or where something follows one that closes */
    static void require(String text, char separator) {
        new Quotes(text, separator).check();
    }

    private void check() {
        boolean begins = true;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (begins && c == '"') quoted();
            else if (c == '\n') line++;
            begins = c == separator || c == '\n' || c == '\r';
        }
    }

    private void quoted() {
        int opened = line;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') line++;
            if (c != '"') continue;
            if (at == text.length() || ends(text.charAt(at))) return;
            if (text.charAt(at++) != '"') throw new Invalid(text("imports.something-follows-a-quote", line));
        }
        throw new Invalid(text("imports.quote-never-closed", opened));
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
