package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The written cases that everybody can practise on. */
@Route(Addresses.PRACTICE)
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
        add(new H1(text("onboarding.practice")), new Paragraph(text("onboarding.how-to-practise")));
        for (var one : cases.all()) add(row(one, done.get(one.code())));
    }

    private Link row(PracticeCase one, @Nullable Instant done) {
        var title = new Span(one.title());
        title.addClassName("v-strong");
        var what = new Span(text(
                "onboarding.about-case",
                one.rubric().name(),
                one.level(),
                one.interview().label()));
        what.addClassName("v-muted");
        var row = new Link(
                Addresses.practice(one.code()),
                new Div(title, what),
                new Span(text("onboarding.competencies", one.references().size())),
                new Span(done == null ? text("onboarding.begin") : text("onboarding.practised", when.day(done))));
        row.addClassNames("v-row", "v-card");
        return row;
    }
}
