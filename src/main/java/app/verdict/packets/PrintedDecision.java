package app.verdict.packets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The decision on paper: outcome, reasons, what decided, the rulings, and where everybody stood. */
record PrintedDecision(Packet packet, Markup markup, Times times) {

    Element section() {
        var section = markup.named("decision", markup.element("section", "", markup.element("h2", "", "Decision")));
        if (packet.decision() instanceof DecisionFacts decision)
            decided(decision).forEach(section::appendChild);
        else open().forEach(section::appendChild);
        return section;
    }

    private List<Element> open() {
        long out = packet.loop().interviews().stream()
                .filter(interview -> interview.submittedAt() == null)
                .count();
        return List.of(
                markup.element("p", "outcome", "Not decided yet"),
                markup.element(
                        "p",
                        "muted",
                        "Due by %s. Scorecards in: %d of %d."
                                .formatted(
                                        times.moment(packet.loop().decisionDue()),
                                        packet.loop().interviews().size() - out,
                                        packet.loop().interviews().size())));
    }

    private List<Element> decided(DecisionFacts decision) {
        var parts = new ArrayList<Element>();
        parts.add(markup.element("p", "outcome", decision.outcome() + ", " + decision.level()));
        parts.add(markup.element(
                "p",
                "muted",
                "Decided by %s, %s. To be reviewed on %s. Formulas version %d."
                        .formatted(
                                decision.decidedBy(),
                                times.moment(decision.decidedAt()),
                                Times.day(decision.reviewOn()),
                                decision.formulaVersion())));
        parts.add(markup.written("p", "reasons", decision.reasons()));
        if (!decision.wouldChange().isBlank()) {
            parts.add(markup.element("h3", "", "What would have changed it"));
            parts.add(markup.written("p", "", decision.wouldChange()));
        }
        add(
                parts,
                "Evidence that decided",
                decision.evidence().stream().map(this::cited).toList());
        add(
                parts,
                "How gate ratings below the bar were weighed",
                decision.rulings().stream().map(this::weighed).toList());
        add(
                parts,
                "Gates that too few had rated",
                decision.waivers().stream()
                        .map(waived -> item(waived.competency(), waived.text(), ""))
                        .toList());
        if (decision.secondApproval() instanceof DecisionFacts.Approved approved)
            add(parts, "Second approver of a hire over a failed gate", List.of(approved(approved)));
        add(
                parts,
                "Where the panel stands",
                decision.stances().stream().map(this::stand).toList());
        add(
                parts,
                "How it might go wrong",
                decision.premortems().stream()
                        .map(line -> item(line.panellist(), line.text(), ""))
                        .toList());
        add(
                parts,
                "Decided without",
                decision.decidedWithout().stream()
                        .map(missing -> item("the scorecard of " + missing.interviewer(), missing.reason(), ""))
                        .toList());
        return parts;
    }

    private void add(List<Element> parts, String title, List<Element> items) {
        if (items.isEmpty()) return;
        parts.add(markup.element("h3", "", title));
        parts.add(markup.list("record", items));
    }

    private Element cited(DecisionFacts.Cited cited) {
        var about = cited.competency() == null ? "" : " on " + cited.competency();
        return item("%s%s, %s".formatted(cited.author(), about, times.moment(cited.at())), cited.text(), "");
    }

    private Element weighed(DecisionFacts.Weighed weighed) {
        return item(
                "%s rated %s %s"
                        .formatted(
                                weighed.interviewer(),
                                weighed.competency(),
                                weighed.rating().shown()),
                weighed.text(),
                "");
    }

    private Element approved(DecisionFacts.Approved approved) {
        var at = approved.at() == null ? "" : ", " + times.moment(approved.at());
        return item(approved.approver() + at, approved.sentence(), "");
    }

    private Element stand(DecisionFacts.Stand stand) {
        var about = stand.competency() == null ? "" : " on " + stand.competency();
        return item(
                "%s %s%s".formatted(stand.panellist(), stand.stance().toLowerCase(Locale.ROOT), about),
                stand.sentence(),
                stand.agrees() ? "" : "dissent");
    }

    private Element item(String head, String text, String styles) {
        var item = markup.element("li", styles, markup.element("p", "strong", head));
        if (!text.isEmpty()) item.appendChild(markup.written("p", "", text));
        return item;
    }
}
