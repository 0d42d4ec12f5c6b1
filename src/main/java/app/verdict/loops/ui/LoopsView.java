package app.verdict.loops.ui;

import app.verdict.loops.DueReviews;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import app.verdict.ui.Pip;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every loop that one takes part in or keeps: its progress, its clock, who owes what. */
@Route(Addresses.LOOPS)
@Menu(title = "Loops", order = 2)
@PageTitle("Loops · Verdict")
@PermitAll
class LoopsView extends Page {
    private final Set<UUID> reviewsDue;
    private final Clock clock;

    LoopsView(Loops loops, DueReviews reviews, Clock clock) {
        this.reviewsDue = reviews.due();
        this.clock = clock;
        var head = new Div(new H1("Loops"));
        head.addClassName("v-head");
        if (loops.mayPlan()) {
            var plan = new Link(Addresses.NEW_LOOP, "Plan a loop");
            plan.addClassName("v-action");
            head.add(new Link(Addresses.OPENINGS, "Openings"), plan);
        }
        add(head);
        var all = loops.all();
        late(all);
        if (all.isEmpty())
            add(
                    new Empty(
                            "No loops yet. A loop is all interviews of one candidate for one opening: plan one, and its progress shows here."));
        section("Open", all.stream().filter(Loop::runs).toList());
        section(
                "Called off",
                all.stream().filter(loop -> loop.calledOff() && !loop.closed()).toList());
        add(new SharedOpenings(all, Acting.person()));
        section("Decided", all.stream().filter(Loop::closed).toList());
    }

    /** How much is late, and for everybody in words: by whom stands with each loop. */
    private void late(List<Loop> loops) {
        var now = clock.instant();
        int scorecards = loops.stream().mapToInt(loop -> loop.late(now).size()).sum();
        int decisions = (int) loops.stream()
                .filter(loop -> loop.decisionLate(now, clock.getZone()))
                .count();
        if (scorecards + decisions == 0) return;
        var late = new Paragraph("Late: "
                + Stream.of(counted(scorecards, "scorecard"), counted(decisions, "decision"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" and ")));
        late.addClassName("v-late");
        add(late);
    }

    private static String counted(int number, String what) {
        return number == 0 ? "" : "%d %s".formatted(number, number == 1 ? what : what + "s");
    }

    private void section(String title, List<Loop> loops) {
        if (loops.isEmpty()) return;
        var section = new Section(new H2("%s (%d)".formatted(title, loops.size())));
        loops.forEach(loop -> section.add(row(loop)));
        add(section);
    }

    private Div row(Loop loop) {
        var candidate = new Link(Addresses.debrief(loop.id()), loop.candidate().name());
        candidate.addClassName("v-strong");
        var opening = new Span("%s · %s · %s"
                .formatted(
                        loop.opening().title(),
                        loop.opening().level(),
                        loop.opening().hiringManager().name()));
        opening.addClassName("v-muted");
        var row = new Div(
                new Div(candidate, opening),
                progress(loop),
                decision(loop),
                new Link(Addresses.loop(loop.id()), "Plan"));
        row.addClassNames("v-row", "v-loop-row", "v-card");
        return row;
    }

    private Div decision(Loop loop) {
        var decision = new Div(new DecisionClock(loop, clock));
        if (reviewsDue.contains(loop.id())) {
            var review = new Link(Addresses.debrief(loop.id()), "Review due");
            review.addClassName("v-review-due");
            decision.add(review);
        }
        return decision;
    }

    private Div progress(Loop loop) {
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
                "%d of %d in%s".formatted(in, loop.interviews().size(), owing.isEmpty() ? "" : " · owed by " + owing));
        words.addClassName("v-muted");
        var progress = new Div(pips, words);
        for (var interview : loop.late(now)) {
            var late = new Span("%s: scorecard %s"
                    .formatted(interview.interviewer().name(), new When(clock).left(interview.scorecardDue())));
            late.addClassName("v-late");
            progress.add(late);
        }
        progress.addClassName("v-progress");
        return progress;
    }
}
