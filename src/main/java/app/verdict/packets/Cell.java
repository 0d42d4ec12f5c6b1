package app.verdict.packets;

import java.util.regex.Pattern;

/**
 * Text in a cell that no spreadsheet takes for a formula: an apostrophe stands before whatever could begin one. Source:
 * OWASP, CSV Injection.
 *
 * <p>A formula could begin with the text, after whatever does not show, and, in a spreadsheet that separates by
 * semicolons or tabs, in its midst after one of these or after a line end. Taking one apostrophe away from each such
 * place gives the text back.
 */
final class Cell {
    private static final String SEPARATOR = ";\\t\\r\\n";
    private static final String HIDDEN = "(?:(?![" + SEPARATOR + "])[\\s\\p{Z}\\p{Cc}\\p{Cf}'])*+";
    private static final String FORMULA = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]";
    private static final Pattern AT_THE_START =
            Pattern.compile("(?:[\\s\\p{Z}\\p{Cc}\\p{Cf}']*+" + FORMULA + "|'*+[\\t\\r\\n])");
    private static final Pattern IN_THE_MIDST = Pattern.compile("(?<=[" + SEPARATOR + "])(?=" + HIDDEN + FORMULA + ")");

    private Cell() {}

    static String safe(String text) {
        var inside = IN_THE_MIDST.matcher(text).replaceAll("'");
        return AT_THE_START.matcher(inside).lookingAt() ? "'" + inside : inside;
    }
}
