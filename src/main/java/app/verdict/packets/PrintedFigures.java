package app.verdict.packets;

import static app.verdict.debriefs.Formula.HALO_VARIANCE;
import static app.verdict.debriefs.Formula.RATING_VARIANCE;
import static app.verdict.packets.Numbers.one;
import static app.verdict.packets.Numbers.two;
import static app.verdict.texts.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the ratings say together, on paper: gates, figures, index and agenda, each with how it was computed. */
record PrintedFigures(Packet packet, Markup markup) {
    /** More names than this do not fit beside each other on an upright page. */
    private static final int COLUMNS = 6;

    List<Element> sections() {
        return List.of(gates(), ratings(), figures(), computed(), index(), agenda());
    }

    private Element gates() {
        var gates = packet.gates().stream().map(this::gate).toList();
        return section("gates", text("packets.gates"), markup.list("record", gates));
    }

    private Element gate(CompetencyFacts gate) {
        if (!(gate.gate() instanceof CompetencyFacts.Gate state))
            throw new IllegalArgumentException("must be a gate: " + gate.name());
        var counted = gate.n() == 0
                ? text("packets.no-rating-of-it")
                : text("packets.below-the-bar", gate.belowBar(), gate.n(), gate.bar());
        return markup.element(
                "li",
                "",
                markup.element("p", "strong", text("packets.of", gate.name(), state.state())),
                markup.element("p", "", counted + " " + state.needs()));
    }

    private Element ratings() {
        var section = section("ratings", text("packets.ratings"), note(text("packets.ratings-meaning")));
        var cards = packet.scorecards();
        for (int from = 0; from < cards.size(); from += COLUMNS)
            section.appendChild(ratings(cards.subList(from, Math.min(cards.size(), from + COLUMNS))));
        if (cards.isEmpty()) section.appendChild(markup.element("p", "", text("packets.no-scorecard")));
        return section;
    }

    private Element ratings(List<ScorecardFacts> cards) {
        var heads = new ArrayList<String>();
        heads.add(text("packets.competency"));
        cards.forEach(card -> heads.add(card.author()));
        var rows = new ArrayList<List<Element>>();
        var recommendations = new ArrayList<Element>();
        recommendations.add(markup.head("row", text("packets.recommendation")));
        cards.forEach(
                card -> recommendations.add(cell("strong", card.recommendation().shown())));
        rows.add(recommendations);
        for (var competency : packet.competencies()) {
            var row = new ArrayList<Element>();
            row.add(markup.head(
                    "row", competency.gate() == null ? competency.name() : text("packets.gate", competency.name())));
            cards.forEach(card -> row.add(cell("", rating(card, competency.name()))));
            rows.add(row);
        }
        return markup.table("grid ratings", heads, rows);
    }

    private static String rating(ScorecardFacts card, String competency) {
        return card.competencies().stream()
                .filter(assessed -> assessed.competency().equals(competency))
                .findFirst()
                .map(PrintedFigures::rating)
                .orElse("");
    }

    private static String rating(ScorecardFacts.Assessed assessed) {
        if (assessed.rating() == null) return "";
        var shown = assessed.rating().level() == null
                ? text("packets.not-assessed")
                : assessed.rating().shown();
        return assessed.later() == null
                ? shown
                : text("packets.later", shown, assessed.later().shown());
    }

    private Element figures() {
        var rows = packet.competencies().stream().map(this::row).toList();
        var heads = List.of(
                text("packets.competency"),
                text("packets.at-1"),
                text("packets.at-2"),
                text("packets.at-3"),
                text("packets.at-4"),
                text("packets.n"),
                text("packets.mean"),
                text("packets.range"),
                text("packets.gap"),
                text("packets.interval"));
        return section(
                "figures",
                text("packets.figures"),
                note(text(
                        "packets.figures-meaning", two(HALO_VARIANCE), two(RATING_VARIANCE), packet.formulaVersion())),
                markup.table("grid figures", heads, rows));
    }

    private Element computed() {
        var computed = new ArrayList<Element>();
        for (var competency : packet.competencies())
            if (!competency.computed().isEmpty())
                computed.add(markup.element(
                        "li",
                        "",
                        markup.element("span", "strong", competency.name() + ". "),
                        markup.text(String.join(" ", competency.computed()))));
        return markup.element(
                "div", "", markup.element("h3", "", text("packets.how-computed")), markup.list("computed", computed));
    }

    private List<Element> row(CompetencyFacts of) {
        var row = new ArrayList<Element>();
        row.add(markup.head("row", of.name()));
        of.counts().forEach(count -> row.add(cell("number", count == 0 ? "" : String.valueOf(count))));
        row.add(cell("number", String.valueOf(of.n())));
        row.add(cell("number", two(of.mean())));
        row.add(cell("number", of.lowest() == null ? Numbers.NONE : "%d–%d".formatted(of.lowest(), of.highest())));
        row.add(cell("number", one(of.gap()) + (of.straddlesBar() ? " *" : "")));
        row.add(cell(
                "number",
                of.interval() == null
                        ? Numbers.NONE
                        : "%s–%s"
                                .formatted(
                                        one(of.interval().low()),
                                        one(of.interval().high()))));
        return row;
    }

    private Element index() {
        var index = packet.index();
        var section = section(
                "index",
                text("packets.index"),
                markup.element(
                        "p",
                        "strong",
                        index.shown() instanceof String shown
                                ? shown
                                : text("packets.withheld", String.valueOf(index.withheld()))),
                note(text("packets.index-meaning")));
        if (!index.notOffset().isEmpty())
            section.appendChild(
                    markup.element("p", "", text("packets.not-offset", String.join("; ", index.notOffset()))));
        section.appendChild(markup.element("h3", "", text("packets.how-computed")));
        var lines = index.computed().isEmpty() ? operands(index) : index.computed();
        section.appendChild(markup.list(
                "computed",
                lines.stream().map(line -> markup.element("li", "", line)).toList()));
        return section;
    }

    /** Without a number there is nothing to compute, but what would have gone into it. */
    private static List<String> operands(IndexFacts index) {
        return index.operands().stream()
                .map(of ->
                        text("packets.operand", of.competency(), two(of.mean()), of.n(), Numbers.weight(of.weight())))
                .toList();
    }

    private Element agenda() {
        var points = packet.agenda().stream()
                .map(point -> markup.element(
                        "li",
                        "",
                        markup.element("span", "strong", point.competency() + ". "),
                        markup.text(point.agreed() ? text("packets.agreed", point.why()) : point.why())))
                .toList();
        return markup.named(
                "agenda",
                markup.element(
                        "section",
                        "",
                        markup.element("h2", "", text("packets.agenda")),
                        markup.element("ol", "agenda", points)));
    }

    private Element section(String id, String title, Node... content) {
        var section = markup.named(id, markup.element("section", "keep", markup.element("h2", "", title)));
        for (var part : content) section.appendChild(part);
        return section;
    }

    private Element note(String text) {
        return markup.element("p", "muted", text);
    }

    private Element cell(String styles, String text) {
        return markup.element("td", styles, text);
    }
}
