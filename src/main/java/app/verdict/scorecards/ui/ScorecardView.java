package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.OtherAxes;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Addresses;
import app.verdict.ui.Help;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import app.verdict.ui.Word;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;

/** The scorecard of one interview, for its author: a draft to fill while listening, then the submitted version. */
@Route(Addresses.SCORECARD)
@PermitAll
class ScorecardView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Scorecards scorecards;
    private final Journal journal;
    private final Rubrics rubrics;
    private final OtherAxes axes;
    private final Clock clock;
    private final When when;
    private String title = titled(text("scorecards.scorecard"));

    ScorecardView(Scorecards scorecards, Journal journal, Rubrics rubrics, OtherAxes axes, Clock clock) {
        this.scorecards = scorecards;
        this.journal = journal;
        this.rubrics = rubrics;
        this.axes = axes;
        this.clock = clock;
        this.when = new When(clock);
    }

    @Override
    public void setParameter(BeforeEvent event, String interview) {
        show(Addresses.id("interview", interview));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID interviewId) {
        removeAll();
        var card = scorecards.own(interviewId);
        var interview = card.interview();
        var rubric = rubrics.published(interview.loop().opening().rubricId());
        title = titled(
                text("scorecards.scorecard-title", interview.loop().candidate().name()));
        if (card.submitted())
            add(submittedHead(card, rubric), new SubmittedSheet(card, rubric, journal.noteToSelf(card.id()), when));
        else if (interview.loop().closed()) add(head(interview), new Paragraph(text("scorecards.closed-without-this")));
        else add(new DraftSheet(card, rubric, axes.beside(interview.loop()), clock));
    }

    private Div submittedHead(Scorecard card, Rubric rubric) {
        var head = head(card.interview());
        var debrief = new Link(Addresses.debrief(card.loop()), text("scorecards.open-the-debrief"));
        debrief.addClassName("v-action");
        head.add(
                new Span(text(
                        "scorecards.submitted",
                        card.submittedAt().map(when::moment).orElse(""))),
                debrief);
        if (!card.interview().loop().closed())
            head.add(
                    new Button(
                            text("scorecards.revise"),
                            click -> new ReviseDialog(
                                            scorecards,
                                            card,
                                            rubric,
                                            () -> show(card.interview().id()))
                                    .open()),
                    new Help(Word.REVISION));
        return head;
    }

    private Div head(Interview interview) {
        var head = new Div(DraftHead.who(interview, when));
        head.addClassName("v-head");
        return head;
    }
}
