package app.verdict.debriefs.ui;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Decision;
import app.verdict.loops.LoopNews;
import app.verdict.people.Acting;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import app.verdict.ui.Withheld;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The debrief of one loop, from who has submitted to the decision; it follows along while scorecards come in. */
@Route(Addresses.DEBRIEF)
@PermitAll
class DebriefView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Debriefs debriefs;
    private final Clock clock;
    private final When when;
    private final Div facts = new Div();
    private final Div decision = new Div();
    private @Nullable DecisionForm form;
    private String title = "Debrief · Verdict";
    private UUID id = new UUID(0, 0);
    private @Nullable UUID talkedAbout;
    private List<Object> shown = List.of();

    DebriefView(Debriefs debriefs, LoopNews news, Clock clock) {
        this.debriefs = debriefs;
        this.clock = clock;
        this.when = new When(clock);
        addClassName("v-debrief");
        facts.addClassName("v-facts");
        LiveLoop.on(this, news, () -> id, this::refresh);
        add(facts, decision);
    }

    @Override
    public void setParameter(BeforeEvent event, String loop) {
        id = Addresses.id("loop", loop);
        form = null;
        shown = List.of();
        decision.removeAll();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows what is so now. The decision form stays as it is, so that nobody loses what they are writing. */
    private void refresh() {
        var debrief = debriefs.of(id);
        if (debrief.happenings().equals(shown)) return;
        shown = debrief.happenings();
        title = debrief.loop().candidate().name() + " · Debrief · Verdict";
        facts.removeAll();
        facts.add(new DebriefHead(debrief, when, clock));
        if (!debrief.open()) withhold(debrief);
        else if (debrief.scorecards().isEmpty())
            facts.add(new Empty("No scorecard is in yet. As soon as one is submitted, it appears here by itself."));
        else show(debrief);
        offerDecision(debrief);
    }

    private void withhold(Debrief debrief) {
        facts.add(new Withheld(
                "The scorecards are hidden from you", debrief.reading().explain(debrief.loop())));
        debrief.loop()
                .interviewOf(Acting.person())
                .filter(own -> !own.scorecardIn() && !debrief.loop().closed())
                .ifPresent(own -> facts.add(new Link(Addresses.scorecard(own.id()), "Go to your scorecard")));
        if (debrief.outcome() != null)
            facts.add(new Paragraph("Decided: " + debrief.outcome().words()));
    }

    private void show(Debrief debrief) {
        var figures = debrief.figures();
        var talk = new Talk(debrief, figures, when, talkedAbout, competency -> talkedAbout = competency.id());
        if (debrief.decision() instanceof Decision made) facts.add(new DecisionRecord(debrief, made, when));
        facts.add(
                new GateStrip(figures),
                new RatingMatrix(debrief, figures, talk::about),
                talk,
                new UntiedNotes(debrief, when),
                new MarkerTimeline(debrief, when),
                new IndexPanel(figures));
    }

    private void offerDecision(Debrief debrief) {
        if (debrief.loop().closed()) {
            form = null;
            decision.removeAll();
        } else if (debrief.open() && debrief.loop().opening().managedBy(Acting.person())) {
            if (form == null) decision.add(form = new DecisionForm(debriefs, id, clock, this::refresh));
            form.follow(debrief);
        }
    }
}
