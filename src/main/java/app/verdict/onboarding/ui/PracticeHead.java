package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.onboarding.PracticeCase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** Which case it is. */
final class PracticeHead extends Div {
    PracticeHead(PracticeCase of) {
        addClassName("v-head");
        var what = new Span(text(
                "onboarding.about-practice",
                of.rubric().name(),
                of.level(),
                of.interview().label()));
        what.addClassName("v-muted");
        add(new Div(new H1(of.title()), what));
    }
}
