package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loop;
import app.verdict.loops.LoopNews;
import app.verdict.loops.Loops;
import app.verdict.loops.Resumes;
import app.verdict.people.Acting;
import app.verdict.people.People;
import app.verdict.rubrics.Rubrics;
import app.verdict.scorecards.CandidateHistory;
import app.verdict.scorecards.Histories;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.LiveLoop;
import app.verdict.ui.Page;
import app.verdict.ui.RatingMark;
import app.verdict.ui.When;
import app.verdict.ui.Withheld;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One candidate: their loops over openings, what was said in them as far as it is open, and their résumés. */
@Route(Addresses.CANDIDATE)
@PermitAll
class CandidateView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Histories histories;
    private final Loops loops;
    private final Rubrics rubrics;
    private final ResumePart resumes;
    private final When when;
    private final Div history = new Div();
    private String title = titled(text("scorecards.candidate"));
    private UUID id = new UUID(0, 0);
    private List<UUID> shown = List.of();

    CandidateView(
            Histories histories,
            Loops loops,
            Rubrics rubrics,
            Resumes resumes,
            People people,
            LoopNews news,
            Clock clock) {
        this.histories = histories;
        this.loops = loops;
        this.rubrics = rubrics;
        this.when = new When(clock);
        this.resumes = new ResumePart(resumes, people, when);
        LiveLoop.onAny(this, news, this::concerns, this::refresh);
        add(history, this.resumes);
    }

    @Override
    public void setParameter(BeforeEvent event, String candidate) {
        id = Addresses.id("candidate", candidate);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** One that is shown, or a new one of this candidate, which may close what is shown. */
    private boolean concerns(UUID loop) {
        return shown.contains(loop)
                || loops.ofCandidate(id).stream().anyMatch(one -> one.id().equals(loop));
    }

    private void refresh() {
        var known = histories.of(id);
        shown = known.loops().stream().map(Loop::id).toList();
        title = titled(text("scorecards.candidate-title", known.candidate().name()));
        var head = new Div(new H1(known.candidate().name()));
        head.addClassName("v-head");
        history.removeAll();
        history.add(head);
        if (!known.owed().isEmpty()) history.add(owing(known));
        if (known.loops().isEmpty()) history.add(nothing(loops.mayPlan()));
        for (var loop : known.loops()) history.add(loop(loop, known));
        resumes.setVisible(!known.loops().isEmpty());
        resumes.show(id, !known.owed().isEmpty());
    }

    private static Empty nothing(boolean plans) {
        return plans
                ? new Empty(text("scorecards.no-loop-yet"), new Link(Addresses.NEW_LOOP, text("ui.plan-a-loop")))
                : new Empty(text("scorecards.no-loop-planned"));
    }

    private static Div owing(CandidateHistory known) {
        var own = known.owed().getFirst();
        var closed = new Withheld(
                text("scorecards.history-closed"),
                text("scorecards.history-opens", known.candidate().name()));
        closed.add(new Link(Addresses.scorecard(own.id()), text("scorecards.go-to-yours")));
        return closed;
    }

    private Section loop(Loop loop, CandidateHistory known) {
        var about = new Span(text(
                "scorecards.about-loop",
                rubrics.published(loop.opening().rubricId()).name(),
                loop.opening().level(),
                loop.calledOff() && !loop.closed()
                        ? text("scorecards.called-off")
                        : loop.stage().words(),
                when.date(loop.lastInterviewEnd())));
        about.addClassName("v-muted");
        var ways = new Div(
                new Link(Addresses.debrief(loop.id()), text("scorecards.debrief")),
                new Link(Addresses.loop(loop.id()), text("scorecards.plan")));
        ways.addClassName("v-row-actions");
        var section = new Section(new H2(loop.opening().title()), about, ways);
        section.addClassNames("v-card", "v-history");
        if (!known.owed().isEmpty()) return section;
        var cards = known.of(loop);
        if (cards.isEmpty()) section.add(nothing(loop));
        cards.forEach(card -> section.add(said(card)));
        return section;
    }

    private static Paragraph nothing(Loop loop) {
        var reading = Independence.of(loop, Acting.person());
        var why = new Paragraph(reading == Independence.OPEN ? text("scorecards.none-in-yet") : reading.explain(loop));
        why.addClassName("v-muted");
        return why;
    }

    private static Div said(Scorecard card) {
        var said = new Div(new H3(card.author().name()));
        said.addClassName("v-said");
        card.recommendation().map(RatingMark::new).ifPresent(said::add);
        card.revisedRecommendation()
                .ifPresent(now -> said.add(new Span(text("scorecards.revised-to")), new RatingMark(now)));
        var why = new Paragraph(card.why());
        why.addClassName("v-text");
        said.add(why);
        return said;
    }
}
