package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.LoopFilter;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.Link;
import app.verdict.ui.Pip;
import app.verdict.ui.When;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.stream.Collectors;

/** One loop at a glance: its progress, its clock, who owes what. */
final class LoopRow extends Div {
    private final Loop loop;
    private final Clock clock;

    /** @param reviewDue whether the reader is to look at its decision again */
    LoopRow(Loop loop, boolean reviewDue, Clock clock) {
        this.loop = loop;
        this.clock = clock;
        addClassNames("v-row", "v-loop-row", "v-card");
        var candidate = new Link(Addresses.debrief(loop.id()), loop.candidate().name());
        candidate.addClassName("v-strong");
        add(
                new Div(candidate, opening()),
                progress(),
                decision(reviewDue),
                new Link(Addresses.loop(loop.id()), text("loops.plan")));
    }

    /** Its title and its hiring manager lead to all of theirs. */
    private Span opening() {
        var opening = loop.opening();
        var line = new Span(
                others(LoopFilter.ALL.withOpening(opening.id()), opening.title()),
                new Text(" · %s · ".formatted(opening.level())),
                others(
                        LoopFilter.ALL.withManager(opening.hiringManager().id()),
                        opening.hiringManager().name()));
        line.addClassNames("v-muted", "v-of-opening");
        return line;
    }

    private static Link others(LoopFilter filter, String of) {
        var link = new Link(Addresses.loops(filter.query()), of);
        link.setTitle(text("loops.all-loops-of", of));
        return link;
    }

    private Div decision(boolean reviewDue) {
        var decision = new Div(new DecisionClock(loop, clock));
        if (reviewDue) {
            var review = new Link(Addresses.debrief(loop.id()), text("loops.review-due"));
            review.addClassName("v-review-due");
            decision.add(review);
        }
        return decision;
    }

    private Div progress() {
        var now = clock.instant();
        var pips = new Div();
        pips.addClassName("v-pips");
        long in = loop.interviews().stream().filter(Interview::scorecardIn).count();
        for (var interview : loop.interviews()) pips.add(new Pip(interview, now));
        var owing = loop.interviews().stream()
                .filter(interview -> interview.owed(now) && !interview.late(now))
                .map(interview -> interview.interviewer().name())
                .collect(Collectors.joining(", "));
        var words = new Span(
                owing.isEmpty()
                        ? text("loops.scorecards-in", in, loop.interviews().size())
                        : text(
                                "loops.scorecards-in-and-owed",
                                in,
                                loop.interviews().size(),
                                owing));
        words.addClassName("v-muted");
        var progress = new Div(pips, words);
        for (var interview : loop.late(now)) {
            var late = new Span(text(
                    "loops.scorecard-late",
                    interview.interviewer().name(),
                    new When(clock).left(interview.scorecardDue())));
            late.addClassName("v-late");
            progress.add(late);
        }
        progress.addClassName("v-progress");
        return progress;
    }
}
