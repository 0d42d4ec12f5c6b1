package app.verdict.packets;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The packet as a document to be printed: whom it is about, the decision, the figures, and every scorecard. */
final class PrintedPacket {
    private final Packet packet;
    private final Markup markup = new Markup();
    private final Times times;

    private PrintedPacket(Packet packet) {
        this.packet = packet;
        this.times = new Times(ZoneId.of(packet.timeZone()));
    }

    /** @param style the style sheet */
    static Document of(Packet packet, String style) {
        return new PrintedPacket(packet).document(style);
    }

    private Document document(String style) {
        var html = markup.element("html", "", head(style), body());
        html.setAttribute("lang", "en");
        return markup.document(html);
    }

    private Element head(String style) {
        var subject = markup.element("meta", "");
        subject.setAttribute("name", "description");
        subject.setAttribute(
                "content", Printable.of("Interview packet for " + packet.loop().opening()));
        return markup.element(
                "head",
                "",
                markup.element("title", "", title()),
                subject,
                markup.element("style", "", style),
                outline());
    }

    private String title() {
        return "Packet: %s, %s"
                .formatted(packet.loop().candidate(), packet.loop().opening());
    }

    private Element outline() {
        var bookmarks = new ArrayList<Element>();
        List.of("Decision", "Gates", "Ratings", "Figures")
                .forEach(section -> bookmarks.add(bookmark(section, section.toLowerCase(Locale.ROOT))));
        bookmarks.add(bookmark("Profile index", "index"));
        bookmarks.add(bookmark("Agenda of the debrief", "agenda"));
        if (packet.meeting() != null) bookmarks.add(bookmark("The meeting", PrintedMeeting.ID));
        cards().forEach(card ->
                bookmarks.add(bookmark("Scorecard of " + card.card().author(), card.id())));
        return markup.element("bookmarks", "", bookmarks);
    }

    private Element bookmark(String name, String place) {
        var bookmark = markup.element("bookmark", "");
        bookmark.setAttribute("name", Printable.of(name));
        bookmark.setAttribute("href", "#" + place);
        return bookmark;
    }

    private Element body() {
        var body = markup.element("body", "", header(), footer(), about());
        body.appendChild(new PrintedDecision(packet, markup, times).section());
        new PrintedFigures(packet, markup).sections().forEach(body::appendChild);
        if (packet.meeting() instanceof MeetingFacts meeting)
            body.appendChild(new PrintedMeeting(meeting, markup, times).section());
        cards().forEach(card -> body.appendChild(card.section()));
        return body;
    }

    private List<PrintedScorecard> cards() {
        return IntStream.range(0, packet.scorecards().size())
                .mapToObj(at -> new PrintedScorecard(packet.scorecards().get(at), "scorecard-" + at, markup, times))
                .toList();
    }

    /** On top of every page. */
    private Element header() {
        return markup.element(
                "div",
                "header",
                "%s · %s".formatted(packet.loop().candidate(), packet.loop().opening()));
    }

    /** At the foot of every page. */
    private Element footer() {
        return markup.element(
                "div", "footer", "Made %s for %s".formatted(times.moment(packet.madeAt()), packet.madeFor()));
    }

    private Element about() {
        var loop = packet.loop();
        var facts = markup.element(
                "p",
                "",
                "%s · %s · %s, rubric version %d · hiring manager %s"
                        .formatted(
                                loop.opening(), loop.level(), loop.role(), loop.rubricVersion(), loop.hiringManager()));
        var heads = List.of("Interviewer", "Interview", "When", "Covers", "Scorecard");
        var rows = loop.interviews().stream().map(this::row).toList();
        return markup.element(
                "section",
                "about",
                markup.element("h1", "", loop.candidate()),
                facts,
                markup.element(
                        "p",
                        "muted",
                        "Confidential: for those who take part in this decision. Times in %s."
                                .formatted(packet.timeZone())),
                markup.table("grid plan", heads, rows));
    }

    private List<Element> row(LoopFacts.InterviewFacts interview) {
        var interviewer = interview.leftPanelAt() == null
                ? interview.interviewer()
                : interview.interviewer() + ", no longer on the panel";
        return List.of(
                markup.head("row", interviewer),
                cell(interview.kind()),
                lines(
                        times.day(interview.startsAt()),
                        "%s, %d min".formatted(times.time(interview.startsAt()), interview.minutes())),
                cell(String.join(", ", interview.covers())),
                interview.submittedAt() == null
                        ? cell("out")
                        : lines("in " + times.day(interview.submittedAt()), times.time(interview.submittedAt())));
    }

    private Element lines(String first, String second) {
        return markup.element("td", "written", first + "\n" + second);
    }

    private Element cell(String text) {
        return markup.element("td", "", text);
    }
}
