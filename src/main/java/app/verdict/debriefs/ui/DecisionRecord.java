package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Decision;
import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Interview;
import app.verdict.people.Person;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;

/** The decision as it was recorded: outcome, reasons, what decided, the rulings, and where everybody stood. */
final class DecisionRecord extends Section {
    private final Debrief debrief;
    private final Decision decision;
    private final When when;

    DecisionRecord(Debrief debrief, Decision decision, When when) {
        this.debrief = debrief;
        this.decision = decision;
        this.when = when;
        addClassNames("v-card", "v-decision");
        var outcome = new Span("%s, %s".formatted(text(decision.outcome()), decision.level()));
        outcome.addClassName("v-outcome");
        var by = new Paragraph(text(
                "debriefs.recorded-by",
                decision.decidedBy().name(),
                when.moment(decision.decidedAt()),
                When.date(decision.reviewOn()),
                decision.formulaVersion()));
        by.addClassName("v-muted");
        add(new H2(text("debriefs.decision")), outcome, by, new Paragraph(decision.reasons()));
        if (!decision.wouldChange().isBlank())
            add(new H3(text("debriefs.would-change")), new Paragraph(decision.wouldChange()));
        part(text("debriefs.evidence-that-decided"), evidence());
        part(text("debriefs.rulings"), rulings());
        part(text("debriefs.gates-too-few-had-rated"), waivers());
        part(text("debriefs.second-approver"), approval());
        part(text("debriefs.where-the-panel-stands"), stances());
        part(text("debriefs.how-it-might-go-wrong"), premortems());
        part(text("debriefs.decided-without"), without());
    }

    private void part(String title, List<ListItem> items) {
        if (items.isEmpty()) return;
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("v-record");
        add(new H3(title), list);
    }

    private List<ListItem> evidence() {
        return debrief.scorecards().stream()
                .flatMap(card -> card.evidence().stream()
                        .filter(noted -> decision.decidedOn(noted.id()))
                        .map(noted -> item(card.author().name() + ", " + when.time(noted.notedAt()), noted.text())))
                .toList();
    }

    private List<ListItem> rulings() {
        return debrief.belowBar().stream()
                .flatMap(rating ->
                        decision.rulingOn(rating).stream().map(ruling -> item(rating.inWords(), ruling.text())))
                .toList();
    }

    private List<ListItem> waivers() {
        return decision.waivers().stream()
                .map(waiver -> item(competency(waiver.competencyId()), waiver.text()))
                .toList();
    }

    private List<ListItem> approval() {
        return decision.approvedBy().stream()
                .map(approver -> item(
                        approver.name()
                                + decision.approvedAt()
                                        .map(at -> ", " + when.moment(at))
                                        .orElse(""),
                        decision.approval()))
                .toList();
    }

    private List<ListItem> premortems() {
        return debrief.loop().interviews().stream()
                .map(Interview::interviewer)
                .flatMap(person ->
                        decision.premortemOf(person.id()).stream().map(line -> item(person.name(), line.text())))
                .toList();
    }

    private List<ListItem> stances() {
        return debrief.loop().interviews().stream()
                .map(Interview::interviewer)
                .flatMap(person -> decision.dissentOf(person.id()).stream().map(dissent -> stance(person, dissent)))
                .toList();
    }

    private ListItem stance(Person person, Dissent dissent) {
        var stands = text(dissent.stance(), "within");
        var item = item(
                dissent.competencyId() == null
                        ? text("debriefs.stands", person.name(), stands)
                        : text("debriefs.stands-on", person.name(), stands, competency(dissent.competencyId())),
                dissent.sentence());
        if (dissent.stance() != Stance.AGREE) item.addClassName("v-dissent");
        return item;
    }

    private List<ListItem> without() {
        return decision.without().stream()
                .flatMap(missing -> debrief.loop().interview(missing.interviewId()).stream()
                        .map(interview -> item(interview.interviewer().name(), missing.reason())))
                .toList();
    }

    private String competency(UUID id) {
        return debrief.rubric().competency(id).name();
    }

    private static ListItem item(String head, String text) {
        var strong = new Span(head);
        strong.addClassName("v-strong");
        var body = new Div(text);
        body.addClassName("v-text");
        return new ListItem(strong, body);
    }
}
