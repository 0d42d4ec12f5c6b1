package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The decision on paper: outcome, reasons, what decided, the rulings, and where everybody stood. */
record PrintedDecision(Packet packet, Markup markup, Times times) {

    Element section() {
        var section = markup.named(
                "decision", markup.element("section", "", markup.element("h2", "", text("packets.decision"))));
        if (packet.decision() instanceof DecisionFacts decision)
            decided(decision).forEach(section::appendChild);
        else open().forEach(section::appendChild);
        return section;
    }

    private List<Element> open() {
        long out = packet.loop().interviews().stream()
                .filter(interview -> interview.submittedAt() == null)
                .count();
        int all = packet.loop().interviews().size();
        if (packet.loop().calledOffAt() instanceof Instant off)
            return open(text("packets.called-off"), text("packets.called-off-on", times.moment(off), all - out, all));
        return open(
                text("packets.not-decided"),
                text("packets.due-by", times.moment(packet.loop().decisionDue()), all - out, all));
    }

    private List<Element> open(String standing, String more) {
        return List.of(markup.element("p", "outcome", standing), markup.element("p", "muted", more));
    }

    private List<Element> decided(DecisionFacts decision) {
        var parts = new ArrayList<Element>();
        parts.add(markup.element("p", "outcome", text("packets.outcome", decision.outcome(), decision.level())));
        parts.add(markup.element(
                "p",
                "muted",
                text(
                        "packets.decided-by",
                        decision.decidedBy(),
                        times.moment(decision.decidedAt()),
                        Times.day(decision.reviewOn()),
                        decision.formulaVersion())));
        parts.add(markup.written("p", "reasons", decision.reasons()));
        if (!decision.wouldChange().isBlank()) {
            parts.add(markup.element("h3", "", text("packets.would-change")));
            parts.add(markup.written("p", "", decision.wouldChange()));
        }
        add(
                parts,
                text("packets.evidence"),
                decision.evidence().stream().map(this::cited).toList());
        add(
                parts,
                text("packets.rulings"),
                decision.rulings().stream().map(this::weighed).toList());
        add(
                parts,
                text("packets.waivers"),
                decision.waivers().stream()
                        .map(waived -> item(waived.competency(), waived.text(), ""))
                        .toList());
        if (decision.secondApproval() instanceof DecisionFacts.Approved approved)
            add(parts, text("packets.second-approver"), List.of(approved(approved)));
        add(
                parts,
                text("packets.stances"),
                decision.stances().stream().map(this::stand).toList());
        add(
                parts,
                text("packets.premortems"),
                decision.premortems().stream()
                        .map(line -> item(line.panellist(), line.text(), ""))
                        .toList());
        add(
                parts,
                text("packets.decided-without"),
                decision.decidedWithout().stream()
                        .map(missing ->
                                item(text("packets.scorecard-missing", missing.interviewer()), missing.reason(), ""))
                        .toList());
        return parts;
    }

    private void add(List<Element> parts, String title, List<Element> items) {
        if (items.isEmpty()) return;
        parts.add(markup.element("h3", "", title));
        parts.add(markup.list("record", items));
    }

    private Element cited(DecisionFacts.Cited cited) {
        var at = times.moment(cited.at());
        return item(
                cited.competency() == null
                        ? text("packets.cited", cited.author(), at)
                        : text("packets.cited-on", cited.author(), cited.competency(), at),
                cited.text(),
                "");
    }

    private Element weighed(DecisionFacts.Weighed weighed) {
        return item(
                text(
                        "packets.weighed",
                        weighed.interviewer(),
                        weighed.competency(),
                        weighed.rating().shown()),
                weighed.text(),
                "");
    }

    private Element approved(DecisionFacts.Approved approved) {
        return item(
                approved.at() == null
                        ? approved.approver()
                        : text("packets.approved", approved.approver(), times.moment(approved.at())),
                approved.sentence(),
                "");
    }

    private Element stand(DecisionFacts.Stand stand) {
        var stance = stand.taken().name();
        return item(
                stand.competency() == null
                        ? text("packets.stands", stand.panellist(), stance)
                        : text("packets.stands-on", stand.panellist(), stance, stand.competency()),
                stand.sentence(),
                stand.agrees() ? "" : "dissent");
    }

    private Element item(String head, String text, String styles) {
        var item = markup.element("li", styles, markup.element("p", "strong", head));
        if (!text.isEmpty()) item.appendChild(markup.written("p", "", text));
        return item;
    }
}
