package app.verdict.onboarding.ui;

import app.verdict.onboarding.Practice;
import app.verdict.onboarding.PracticeCase;
import app.verdict.onboarding.PracticeCases;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The written cases that everybody can practise on. */
@Route(Addresses.PRACTICE)
@PageTitle("Practice · Verdict")
@PermitAll
class PracticeView extends Page implements BeforeEnterObserver {
    private final PracticeCases cases;
    private final Practice practice;
    private final When when;

    PracticeView(PracticeCases cases, Practice practice, Clock clock) {
        this.cases = cases;
        this.practice = practice;
        this.when = new When(clock);
        addClassName("v-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var done = practice.done();
        removeAll();
        add(
                new H1("Practice"),
                new Paragraph(
                        "Read a piece of an interview, rate it on real anchors, and see how those who wrote the case rate it: two minutes each. Only you see it, and it counts nowhere."));
        for (var one : cases.all()) add(row(one, done.get(one.code())));
    }

    private Link row(PracticeCase one, @Nullable Instant done) {
        var title = new Span(one.title());
        title.addClassName("v-strong");
        var what = new Span("%s · %s · %s"
                .formatted(one.rubric().name(), one.level(), one.interview().label()));
        what.addClassName("v-muted");
        var row = new Link(
                Addresses.practice(one.code()),
                new Div(title, what),
                new Span("%d competencies".formatted(one.references().size())),
                new Span(done == null ? "Begin" : "✓ Practised %s".formatted(when.day(done))));
        row.addClassNames("v-row", "v-card");
        return row;
    }
}
