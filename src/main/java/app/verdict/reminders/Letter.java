package app.verdict.reminders;

import app.verdict.loops.CalendarMessage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What a mail says: a subject and lines, each with the place that it leads to. No word of a scorecard, no candidate's name.
 *
 * @param language that it is written in
 * @param calendar what the reader's calendar is told by it; null for most
 */
record Letter(
        Locale language,
        String subject,
        List<Line> lines,
        String close,
        @Nullable CalendarMessage calendar) {
    Letter {
        subject = oneLine(subject);
    }

    /** Whatever somebody called an opening, a header and a line end where we end them. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** @param link absolute; empty where a line leads nowhere */
    record Line(String text, String link) {
        Line {
            text = oneLine(text);
        }

        static Line of(String text) {
            return new Line(text, "");
        }
    }

    String plain() {
        return lines.stream()
                        .map(line -> line.link().isEmpty() ? line.text() : line.text() + "\n" + line.link())
                        .collect(Collectors.joining("\n\n"))
                + "\n\n-- \n" + close + "\n";
    }

    String html() {
        return "<!doctype html><html lang=\"" + language.getLanguage()
                + "\"><body style=\"font-family: sans-serif; line-height: 1.5\">"
                + lines.stream().map(Letter::paragraph).collect(Collectors.joining())
                + "<p style=\"color: #666\">" + HtmlUtils.htmlEscape(close) + "</p></body></html>";
    }

    private static String paragraph(Line line) {
        var text = HtmlUtils.htmlEscape(line.text());
        return line.link().isEmpty()
                ? "<p>" + text + "</p>"
                : "<p><a href=\"%s\">%s</a></p>".formatted(HtmlUtils.htmlEscape(line.link()), text);
    }
}
