package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Loops;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.HomePart;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An interviewer's home: what is owed, what is on today, what comes, what is done. One click into each scorecard. */
@Route(Addresses.MY_INTERVIEWS)
@Menu(order = 1)
@PermitAll
class MyInterviewsView extends Page {
    private enum Group {
        OWED,
        TODAY,
        UPCOMING,
        DONE
    }

    private final Clock clock;
    private final When when;

    MyInterviewsView(Loops loops, List<HomePart> parts, Clock clock) {
        this.clock = clock;
        this.when = new When(clock);
        addClassName("v-narrow");
        add(new H1(text("scorecards.my-interviews")));
        parts.forEach(part -> part.show().ifPresent(this::add));
        var mine = loops.mine();
        if (mine.isEmpty()) add(nothing(loops.mayPlan()));
        var groups = mine.stream().collect(Collectors.groupingBy(this::group));
        for (var group : Group.values()) show(group, groups);
    }

    private static Empty nothing(boolean plans) {
        return plans
                ? new Empty(
                        text("scorecards.no-interviews-of-planner"),
                        new Link(Addresses.LOOPS, text("ui.go-to-the-loops")),
                        new Link(Addresses.NEW_LOOP, text("ui.plan-a-loop")))
                : new Empty(text("scorecards.no-interviews"));
    }

    private Group group(Interview interview) {
        if (interview.scorecardIn() || interview.loop().closed()) return Group.DONE;
        if (interview.owed(clock.instant())) return Group.OWED;
        var day = LocalDate.ofInstant(interview.startsAt(), when.zone());
        return day.isAfter(LocalDate.ofInstant(clock.instant(), when.zone())) ? Group.UPCOMING : Group.TODAY;
    }

    private void show(Group group, Map<Group, List<Interview>> groups) {
        var interviews = groups.getOrDefault(group, List.of());
        if (interviews.isEmpty()) return;
        var order = Comparator.comparing(Interview::startsAt);
        var section = new Section(new H2(text("scorecards.group", text(group), interviews.size())));
        interviews.stream()
                .sorted(group == Group.DONE ? order.reversed() : order)
                .forEach(interview -> section.add(row(interview, group)));
        add(section);
    }

    private Link row(Interview interview, Group group) {
        var candidate = new Span(interview.loop().candidate().name());
        candidate.addClassName("v-strong");
        var what = new Span(text(
                "scorecards.about-own",
                interview.kind().label(),
                interview.loop().opening().title(),
                interview.loop().opening().level()));
        what.addClassName("v-muted");
        var row = new Link(
                Addresses.scorecard(interview.id()),
                new Div(candidate, what),
                new Span(when.moment(interview.startsAt())),
                status(interview, group));
        row.addClassNames("v-row", "v-card");
        return row;
    }

    private Span status(Interview interview, Group group) {
        return switch (group) {
            case OWED -> owed(interview);
            case TODAY ->
                new Span(
                        clock.instant().isBefore(interview.startsAt())
                                ? text("scorecards.open-the-brief")
                                : text("scorecards.running-now"));
            case UPCOMING -> new Span(text("scorecards.open-the-brief"));
            case DONE ->
                new Span(interview
                        .scorecardInAt()
                        .map(at -> text("scorecards.submitted-on", when.day(at)))
                        .orElse(text("scorecards.closed-without-yours")));
        };
    }

    /** The ratings' clock while it runs, then the scorecard's. */
    private Span owed(Interview interview) {
        boolean ratingsLate = when.late(interview.ratingsDue());
        Instant due = ratingsLate ? interview.scorecardDue() : interview.ratingsDue();
        var clockText = new Span(
                ratingsLate
                        ? text("scorecards.scorecard-due", when.left(due))
                        : text("scorecards.ratings-due", when.left(due)));
        clockText.addClassName("v-clock");
        clockText.getElement().setAttribute("data-late", String.valueOf(when.late(due)));
        return clockText;
    }
}
