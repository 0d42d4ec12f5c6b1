package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import org.w3c.dom.Element;

/** The meeting on paper: where each one leaned, what was said on each competency, and whom it moved. */
record PrintedMeeting(MeetingFacts meeting, Markup markup, Times times) {
    static final String ID = "meeting";

    Element section() {
        var section =
                markup.named(ID, markup.element("section", "", markup.element("h2", "", text("packets.meeting"))));
        if (meeting.leans().isEmpty()) section.appendChild(markup.element("p", "muted", text("packets.no-leans")));
        else {
            section.appendChild(markup.element("h3", "", text("packets.leans")));
            section.appendChild(markup.list(
                    "",
                    meeting.leans().stream()
                            .map(leaned -> markup.element(
                                    "li",
                                    "",
                                    text(
                                            "packets.of",
                                            leaned.person(),
                                            leaned.lean().shown())))
                            .toList()));
        }
        meeting.talks().forEach(talk -> section.appendChild(talk(talk)));
        return section;
    }

    private Element talk(MeetingFacts.Talked talk) {
        var part = markup.element("div", "part", markup.element("h3", "", talk.competency()));
        if (talk.skipped()) part.appendChild(markup.element("p", "", text("packets.skipped")));
        if (!talk.lines().isEmpty())
            part.appendChild(
                    markup.list("notes", talk.lines().stream().map(this::line).toList()));
        if (!talk.estimates().isEmpty())
            part.appendChild(markup.list(
                    "", talk.estimates().stream().map(this::estimated).toList()));
        return part;
    }

    private Element line(MeetingFacts.Line line) {
        return markup.element(
                "li",
                "",
                markup.element("p", "time", text("packets.line", line.writtenBy(), times.moment(line.at()))),
                markup.written("p", "", line.text()));
    }

    private Element estimated(MeetingFacts.Estimated estimated) {
        var after = estimated.after().shown();
        var words = estimated.before() == null
                ? text("packets.rated-only-after", after)
                : estimated.before().equals(estimated.after())
                        ? text("packets.rated-the-same", after)
                        : text("packets.moved", estimated.before().shown(), after);
        return markup.element("li", "", text("packets.of", estimated.person(), words));
    }
}
