package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One interviewer's scorecard on paper, beginning with how independent it is. */
record PrintedScorecard(ScorecardFacts card, String id, Markup markup, Times times) {

    Element section() {
        var section = markup.named(
                id,
                markup.element(
                        "section", "scorecard", markup.element("h2", "", text("packets.scorecard-of", card.author()))));
        section.appendChild(
                markup.element("p", "muted", text("packets.line", card.interview(), times.moment(card.startedAt()))));
        section.appendChild(
                markup.element("p", "independence", card.independence().statement()));
        card.revisions().forEach(revision -> section.appendChild(revised(revision)));
        section.appendChild(markup.element(
                "h3", "", text("packets.recommended", card.recommendation().shown())));
        section.appendChild(markup.written("p", "", card.why()));
        card.competencies().forEach(assessed -> section.appendChild(assessed(assessed)));
        if (!card.untied().isEmpty())
            section.appendChild(part(markup.element("h3", "", text("packets.untied")), notes(card.untied())));
        if (!card.markers().isEmpty())
            section.appendChild(part(markup.element("h3", "", text("packets.markers")), markers()));
        return section;
    }

    private Element assessed(ScorecardFacts.Assessed assessed) {
        var name = assessed.gate() ? text("packets.gate", assessed.competency()) : assessed.competency();
        var part = part(markup.element("h3", "", text("packets.of", name, shown(assessed.rating()))));
        if (!assessed.anchor().isEmpty()) part.appendChild(markup.element("p", "muted", assessed.anchor()));
        if (!assessed.evidence().isEmpty()) part.appendChild(notes(assessed.evidence()));
        return part;
    }

    private Element notes(List<ScorecardFacts.Note> notes) {
        return markup.list("notes", notes.stream().map(this::note).toList());
    }

    private Element note(ScorecardFacts.Note note) {
        var time = times.near(card.startedAt(), note.at());
        var head = note.decisive() ? text("packets.decisive", time) : time;
        return markup.element("li", "", markup.element("p", "time", head), markup.written("p", "", note.text()));
    }

    private Element markers() {
        return markup.list(
                "markers",
                card.markers().stream()
                        .map(seen -> markup.element(
                                "li",
                                "",
                                text(
                                        "packets.marker",
                                        seen.minute(),
                                        seen.marker(),
                                        seen.competency(),
                                        seen.speaksFor() ? "yes" : "no")))
                        .toList());
    }

    private Element revised(ScorecardFacts.Revised revised) {
        var part = part(
                markup.element("h3", "", text("packets.revised", times.moment(revised.at()))),
                markup.written("p", "", revised.reason()));
        if (revised.recommendation() instanceof Given recommendation)
            part.appendChild(markup.element("p", "", text("packets.recommended-later", recommendation.shown())));
        for (var rating : revised.ratings())
            part.appendChild(markup.element(
                    "p",
                    "",
                    text(
                            "packets.rated-later",
                            rating.competency(),
                            shown(rating.before()),
                            rating.rating().shown())));
        part.appendChild(markup.element("p", "muted", text("packets.version-submitted")));
        return part;
    }

    private static String shown(@Nullable Given rating) {
        return rating == null ? text("packets.no-rating") : rating.shown();
    }

    private Element part(Element... content) {
        return markup.element("div", "part", List.of(content));
    }
}
