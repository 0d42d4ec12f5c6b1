package app.verdict.packets;

import java.util.List;
import org.w3c.dom.Element;

/** One interviewer's scorecard on paper, beginning with how independent it is. */
record PrintedScorecard(ScorecardFacts card, String id, Markup markup, Times times) {

    Element section() {
        var section = markup.named(
                id, markup.element("section", "scorecard", markup.element("h2", "", "Scorecard of " + card.author())));
        section.appendChild(markup.element("p", "muted", card.interview() + ", " + times.moment(card.startedAt())));
        section.appendChild(
                markup.element("p", "independence", card.independence().statement()));
        card.revisions().forEach(revision -> section.appendChild(revised(revision)));
        section.appendChild(markup.element(
                "h3", "", "Recommendation: " + card.recommendation().shown()));
        section.appendChild(markup.written("p", "", card.why()));
        card.competencies().forEach(assessed -> section.appendChild(assessed(assessed)));
        if (!card.untied().isEmpty())
            section.appendChild(part(markup.element("h3", "", "Not tied to a competency"), notes(card.untied())));
        if (!card.markers().isEmpty()) section.appendChild(part(markup.element("h3", "", "Markers"), markers()));
        return section;
    }

    private Element assessed(ScorecardFacts.Assessed assessed) {
        var rating = assessed.rating() == null ? "no rating" : assessed.rating().shown();
        var part = part(markup.element(
                "h3", "", "%s%s: %s".formatted(assessed.competency(), assessed.gate() ? " (gate)" : "", rating)));
        if (!assessed.anchor().isEmpty()) part.appendChild(markup.element("p", "muted", assessed.anchor()));
        if (!assessed.evidence().isEmpty()) part.appendChild(notes(assessed.evidence()));
        return part;
    }

    private Element notes(List<ScorecardFacts.Note> notes) {
        return markup.list("notes", notes.stream().map(this::note).toList());
    }

    private Element note(ScorecardFacts.Note note) {
        var time = times.near(card.startedAt(), note.at()) + (note.decisive() ? ", decisive" : "");
        return markup.element("li", "", markup.element("p", "time", time), markup.written("p", "", note.text()));
    }

    private Element markers() {
        return markup.list(
                "markers",
                card.markers().stream()
                        .map(seen -> markup.element(
                                "li",
                                "",
                                "Minute %d: %s (%s, speaks %s)"
                                        .formatted(
                                                seen.minute(),
                                                seen.marker(),
                                                seen.competency(),
                                                seen.speaksFor() ? "for" : "against")))
                        .toList());
    }

    private Element revised(ScorecardFacts.Revised revised) {
        var part = part(
                markup.element("h3", "", "Revised " + times.moment(revised.at())),
                markup.written("p", "", revised.reason()));
        if (revised.recommendation() instanceof Given recommendation)
            part.appendChild(markup.element("p", "", "Recommendation: later " + recommendation.shown()));
        for (var rating : revised.ratings())
            part.appendChild(markup.element(
                    "p",
                    "",
                    "%s: %s, later %s"
                            .formatted(
                                    rating.competency(),
                                    rating.before() == null
                                            ? "no rating"
                                            : rating.before().shown(),
                                    rating.rating().shown())));
        part.appendChild(markup.element(
                "p", "muted", "What follows is the version that was submitted; the figures rest on it."));
        return part;
    }

    private Element part(Element... content) {
        return markup.element("div", "part", List.of(content));
    }
}
