package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
        html.setAttribute("lang", Reader.current().locale().getLanguage());
        return markup.document(html);
    }

    private Element head(String style) {
        var subject = markup.element("meta", "");
        subject.setAttribute("name", "description");
        subject.setAttribute(
                "content", Printable.of(text("packets.subject", packet.loop().opening())));
        return markup.element(
                "head",
                "",
                markup.element("title", "", title()),
                subject,
                markup.element("style", "", worded(style)),
                outline());
    }

    /** The style sheet with the words that stand on every page. */
    private static String worded(String style) {
        return style.replace("{confidential}", text("packets.confidential"))
                .replace("{page}", text("packets.page", "\" counter(page) \"", "\" counter(pages) \""));
    }

    private String title() {
        return text("packets.title", packet.loop().candidate(), packet.loop().opening());
    }

    private Element outline() {
        var bookmarks = new ArrayList<Element>();
        bookmarks.add(bookmark(text("packets.decision"), "decision"));
        bookmarks.add(bookmark(text("packets.gates"), "gates"));
        bookmarks.add(bookmark(text("packets.ratings"), "ratings"));
        bookmarks.add(bookmark(text("packets.figures"), "figures"));
        bookmarks.add(bookmark(text("packets.index"), "index"));
        bookmarks.add(bookmark(text("packets.agenda"), "agenda"));
        if (packet.meeting() != null) bookmarks.add(bookmark(text("packets.meeting"), PrintedMeeting.ID));
        cards().forEach(card ->
                bookmarks.add(bookmark(text("packets.scorecard-of", card.card().author()), card.id())));
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
                "div", "footer", text("packets.made-for", times.moment(packet.madeAt()), packet.madeFor()));
    }

    private Element about() {
        var loop = packet.loop();
        var facts = markup.element(
                "p",
                "",
                text(
                        "packets.about",
                        loop.opening(),
                        loop.level(),
                        loop.role(),
                        loop.rubricVersion(),
                        loop.hiringManager()));
        var heads = List.of(
                text("packets.interviewer"),
                text("packets.interview"),
                text("packets.when"),
                text("packets.covers"),
                text("packets.scorecard"));
        var rows = loop.interviews().stream().map(this::row).toList();
        return markup.element(
                "section",
                "about",
                markup.element("h1", "", loop.candidate()),
                facts,
                markup.element("p", "muted", text("packets.confidential-for", packet.timeZone())),
                markup.table("grid plan", heads, rows));
    }

    private List<Element> row(LoopFacts.InterviewFacts interview) {
        var interviewer = interview.leftPanelAt() == null
                ? interview.interviewer()
                : text("packets.left-the-panel", interview.interviewer());
        return List.of(
                markup.head("row", interviewer),
                cell(interview.kind()),
                lines(
                        times.day(interview.startsAt()),
                        text("packets.time-and-minutes", times.time(interview.startsAt()), interview.minutes())),
                cell(String.join(", ", interview.covers())),
                interview.submittedAt() == null
                        ? cell(text("packets.out"))
                        : lines(
                                text("packets.in-since", times.day(interview.submittedAt())),
                                times.time(interview.submittedAt())));
    }

    private Element lines(String first, String second) {
        return markup.element("td", "written", first + "\n" + second);
    }

    private Element cell(String text) {
        return markup.element("td", "", text);
    }
}
