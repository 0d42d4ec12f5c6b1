package app.verdict.packets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a packet's CSV as docs/packet.md tells any reader to: by RFC 4180, then one apostrophe off where one was put. */
final class Written {
    private static final String FORMULA = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]";
    private static final String HIDDEN = "(?:(?![;\\t\\r\\n])[\\s\\p{Z}\\p{Cc}\\p{Cf}'])*";
    private static final Pattern START =
            Pattern.compile("'(?=[\\s\\p{Z}\\p{Cc}\\p{Cf}']*" + FORMULA + "|'*[\\t\\r\\n])");
    private static final Pattern MIDST = Pattern.compile("(?<=[;\\t\\r\\n])'(?=" + HIDDEN + FORMULA + ")");

    private Written() {}

    /** What somebody wrote, from the cell that it stands in. */
    static String in(String cell) {
        var start = START.matcher(cell);
        return MIDST.matcher(start.lookingAt() ? cell.substring(1) : cell).replaceAll("");
    }

    static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 0;
        while (at < csv.length()) {
            if (csv.charAt(at++) != '"') throw new AssertionError("a cell begins with a quote, at " + at);
            var cell = new StringBuilder();
            while (csv.charAt(at) != '"' || at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                if (csv.charAt(at) == '"') at++;
                cell.append(csv.charAt(at++));
            }
            row.add(cell.toString());
            at++;
            if (csv.charAt(at) == ',') at++;
            else {
                if (!csv.startsWith("\r\n", at)) throw new AssertionError("a row ends with CR LF, at " + at);
                at += 2;
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }
}
