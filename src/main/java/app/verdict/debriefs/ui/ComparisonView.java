package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Comparison;
import app.verdict.debriefs.Comparisons;
import app.verdict.debriefs.Debrief;
import app.verdict.loops.LoopNews;
import app.verdict.rubrics.Competency;
import app.verdict.scorecards.Readings;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import app.verdict.ui.Withheld;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The candidates of one opening side by side: what each panel said, with how far it can be trusted, and no order. */
@Route(Addresses.COMPARE)
@PermitAll
class ComparisonView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Comparisons comparisons;
    private final Readings readings;
    private final When when;
    private final ComparedEvidence evidence;
    private String title = titled(text("debriefs.comparison"));
    private UUID id = new UUID(0, 0);
    private Set<UUID> loops = Set.of();
    private List<Object> shown = List.of();

    ComparisonView(Comparisons comparisons, Readings readings, LoopNews news, Clock clock) {
        this.comparisons = comparisons;
        this.readings = readings;
        this.when = new When(clock);
        this.evidence = new ComparedEvidence(when);
        addClassName("v-comparison");
        LiveLoop.onAny(this, news, loop -> loops.contains(loop), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String opening) {
        id = Addresses.id("opening", opening);
        shown = List.of();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        var comparison = comparisons.of(id);
        if (comparison.happenings().equals(shown)) return;
        shown = comparison.happenings();
        readings.note(comparison.candidates().stream()
                .flatMap(candidate -> candidate.scorecards().stream())
                .toList());
        title = titled(text("debriefs.comparison-of", comparison.opening().title()));
        loops = comparison.loops().stream().map(one -> one.loop().id()).collect(Collectors.toSet());
        removeAll();
        add(head(comparison));
        if (comparison.withheld()) withhold(comparison);
        else if (comparison.outside()) add(hidden(comparison.loops().getFirst()));
        else show(comparison);
    }

    private static Div head(Comparison comparison) {
        var opening = new Span(text(
                "debriefs.opening-compared",
                comparison.opening().level().name(),
                comparison.rubric().title(),
                comparison.opening().hiringManager().name()));
        opening.addClassName("v-muted");
        var head = new Div(
                new Div(new H1(comparison.opening().title()), opening),
                new Link(Addresses.LOOPS, text("debriefs.all-loops")));
        head.addClassName("v-head");
        return head;
    }

    private void withhold(Comparison comparison) {
        add(new Withheld(text("debriefs.comparison-hidden"), comparison.explain()));
        var owed = new UnorderedList();
        owed.addClassName("v-record");
        for (var own : comparison.owed())
            owed.add(new ListItem(new Link(
                    Addresses.scorecard(own.id()),
                    text(
                            "debriefs.go-to-your-scorecard-on",
                            own.loop().candidate().name()))));
        add(owed);
    }

    private static Withheld hidden(Debrief loop) {
        return new Withheld(text("debriefs.scorecards-hidden"), loop.reading().explain(loop.loop()));
    }

    private void show(Comparison comparison) {
        var candidates = comparison.candidates();
        if (candidates.isEmpty()) add(new Empty(text("debriefs.no-candidate-open")));
        else {
            var order = new Paragraph(text("debriefs.how-to-read-the-comparison"));
            order.addClassNames("v-muted", "v-order");
            var table = new ComparisonTable(comparison, this::about);
            evidence.follow(candidates, table::mark);
            add(order, table, evidence);
        }
        if (!comparison.hidden().isEmpty()) add(notOpen(comparison.hidden()));
    }

    private void about(Debrief candidate, Competency competency) {
        evidence.show(candidate, competency);
        evidence.bringIntoView();
    }

    private static Section notOpen(List<Debrief> hidden) {
        var list = new UnorderedList();
        list.addClassName("v-record");
        for (var one : hidden) {
            var name = new Link(
                    Addresses.debrief(one.loop().id()), one.loop().candidate().name());
            name.addClassName("v-strong");
            list.add(new ListItem(name, new Div(one.reading().explain(one.loop()))));
        }
        return new Section(new H2(text("debriefs.not-in-the-table")), list);
    }
}
