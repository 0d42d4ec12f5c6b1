package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Comparisons;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Decision;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.OutcomeReviews;
import app.verdict.debriefs.OwnAgainstPanel;
import app.verdict.debriefs.Room;
import app.verdict.loops.LoopNews;
import app.verdict.loops.RunningGaps;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.loops.Steps;
import app.verdict.people.Acting;
import app.verdict.scorecards.OtherAxes;
import app.verdict.scorecards.Readings;
import app.verdict.scorecards.TestedByRatings;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Notice;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The debrief of one loop, from who has submitted to the decision; it follows along while scorecards come in. */
@Route(Addresses.DEBRIEF)
@PermitAll
class DebriefView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Debriefs debriefs;
    private final Meetings meetings;
    private final Closing closing;
    private final Minutes minutes;
    private final Stages stages;
    private final Steps steps;
    private final Comparisons comparisons;
    private final OutcomeReviews reviews;
    private final Readings readings;
    private final OtherAxes axes;
    private final Clock clock;
    private final When when;
    private final Div facts = new Div();
    private final Div decision = new Div();
    private @Nullable ClosingPanel closingPanel;
    private String title = titled(text("debriefs.debrief"));
    private UUID id = new UUID(0, 0);
    private @Nullable UUID talkedAbout;
    private List<Object> shown = List.of();
    private List<Object> shownFacts = List.of();

    DebriefView(
            Debriefs debriefs,
            Comparisons comparisons,
            OutcomeReviews reviews,
            Readings readings,
            Meetings meetings,
            Closing closing,
            Minutes minutes,
            Stages stages,
            Steps steps,
            OtherAxes axes,
            LoopNews news,
            Clock clock) {
        this.debriefs = debriefs;
        this.meetings = meetings;
        this.closing = closing;
        this.minutes = minutes;
        this.stages = stages;
        this.steps = steps;
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.readings = readings;
        this.axes = axes;
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
        closingPanel = null;
        shown = List.of();
        shownFacts = List.of();
        decision.removeAll();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows what is so now. What is being written for the decision stays, so that nobody loses it. */
    private void refresh() {
        var debrief = debriefs.of(id);
        var room = debrief.open() && debrief.loop().stage() == Stage.OPEN ? meetings.room(debrief) : null;
        var happenings = room == null ? debrief.happenings() : room.happenings();
        if (happenings.equals(shown)) return;
        boolean factsChanged = !debrief.happenings().equals(shownFacts);
        shown = happenings;
        shownFacts = debrief.happenings();
        title = titled(text("debriefs.debrief-of", debrief.loop().candidate().name()));
        if (factsChanged) showFacts(debrief);
        offerDecision(room);
    }

    private void showFacts(Debrief debrief) {
        facts.removeAll();
        facts.add(
                new DebriefHead(
                        debrief, comparisons.offered(debrief.loop().opening().id()), when, clock),
                new StageBar(debrief, stages, meetings, closing, this::refresh));
        if (!debrief.open()) withhold(debrief);
        else if (debrief.scorecards().isEmpty())
            facts.add(new Empty(
                    text("debriefs.no-scorecard-in"), new Link(Addresses.loop(id), text("debriefs.look-at-the-plan"))));
        else show(debrief);
    }

    private void withhold(Debrief debrief) {
        facts.add(new Withheld(
                text("debriefs.scorecards-hidden"), debrief.reading().explain(debrief.loop())));
        debrief.loop()
                .interviewOf(Acting.person())
                .filter(own -> !own.scorecardIn() && !debrief.loop().closed())
                .ifPresent(own ->
                        facts.add(new Link(Addresses.scorecard(own.id()), text("debriefs.go-to-your-scorecard"))));
        if (debrief.outcome() != null) facts.add(new Paragraph(text("debriefs.decided", text(debrief.outcome()))));
    }

    private void show(Debrief debrief) {
        readings.note(debrief.scorecards());
        var figures = debrief.figures();
        var talk = new Talk(debrief, figures, when, talkedAbout, competency -> talkedAbout = competency.id());
        if (debrief.decision() instanceof Decision made)
            facts.add(new DecisionRecord(debrief, made, when), new ReviewPart(reviews, debrief.loop(), made, when));
        gaps(debrief);
        axes.beside(debrief.loop()).forEach(axis -> facts.add(new OtherAxisNotice(debrief, axis)));
        OwnAgainstPanel.of(debrief, Acting.person()).map(YouAndThePanel::new).ifPresent(facts::add);
        facts.add(
                new GateStrip(figures),
                new RatingMatrix(debrief, figures, talk::about),
                talk,
                new UntiedNotes(debrief, when),
                new MarkerTimeline(debrief, when),
                new IndexPanel(figures),
                new StepList(debrief, steps.of(id), when));
    }

    /** What no scorecard has tested and no interview is left for; over once the decision is made. */
    private void gaps(Debrief debrief) {
        if (debrief.loop().closed()) return;
        var tested =
                TestedByRatings.count(debrief.scorecards(), debrief.rubric().competencies());
        var gaps = RunningGaps.of(debrief.rubric(), debrief.loop(), Optional.of(tested));
        if (gaps.isEmpty()) return;
        var notice = new Notice();
        notice.problem(text("debriefs.gaps"), gaps);
        facts.add(notice);
    }

    private void offerDecision(@Nullable Room room) {
        if (room == null) {
            closingPanel = null;
            decision.removeAll();
            return;
        }
        if (closingPanel == null)
            decision.add(closingPanel = new ClosingPanel(debriefs, closing, minutes, stages, id, clock, this::refresh));
        closingPanel.follow(room);
    }
}
