package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.onboarding.FirstStep;
import app.verdict.onboarding.FirstSteps;
import app.verdict.reminders.Mailing;
import app.verdict.ui.Addresses;
import app.verdict.ui.HomePart;
import app.verdict.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What is still to do before hiring runs here, each step with the way to it; what is done is folded. */
@Order(1)
@SpringComponent
class FirstStepsPart implements HomePart {
    private final FirstSteps steps;
    private final Mailing mailing;

    FirstStepsPart(FirstSteps steps, Mailing mailing) {
        this.steps = steps;
        this.mailing = mailing;
    }

    @Override
    public Optional<Component> show() {
        return steps.ahead().map(this::section);
    }

    private Section section(FirstSteps.Steps ahead) {
        var section = new Section();
        var away = new Button(text("onboarding.put-away"), pressed -> {
            steps.putAway();
            section.removeFromParent();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var count = new Span(
                text("onboarding.steps-done", ahead.done().size(), ahead.all().size()));
        count.addClassName("v-muted");
        var head = new Div(new Div(new H2(text("onboarding.first-steps")), count), away);
        head.addClassName("v-head");
        var open = new OrderedList();
        var done = new OrderedList();
        for (var step : ahead.all())
            if (ahead.done().contains(step)) done.add(entry(step, "✓", text("onboarding.done")));
            else open.add(entry(step, "○", text("onboarding.to-do")));
        section.add(head, open);
        if (!ahead.done().isEmpty())
            section.add(
                    new NativeDetails(text("onboarding.those-done", ahead.done().size()), done));
        section.addClassNames("v-card", "v-first-steps");
        return section;
    }

    private ListItem entry(FirstStep step, String sign, String meaning) {
        var mark = new Span(sign);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", meaning);
        var title = new Span(text(step));
        title.addClassName("v-strong");
        var why = new Paragraph(why(step));
        why.addClassName("v-muted");
        var ways = new Div();
        ways.addClassName("v-row-actions");
        ways(step).forEach(ways::add);
        return new ListItem(mark, new Div(title, why), ways);
    }

    private String why(FirstStep step) {
        if (step != FirstStep.MAIL) return text(step, "why");
        return mailing.on() ? text("onboarding.mails-go-out") : text("onboarding.no-mail-yet", mailing.missing());
    }

    private static List<Link> ways(FirstStep step) {
        return switch (step) {
            case SECOND_WAY_IN ->
                List.of(
                        new Link(Addresses.ACCOUNT, text("onboarding.your-account")),
                        new Link(Addresses.PEOPLE, text("onboarding.administrators")));
            case PEOPLE -> List.of(new Link(Addresses.PEOPLE, text("onboarding.people")));
            case RUBRIC -> List.of(new Link(Addresses.RUBRICS, text("onboarding.rubrics")));
            case MAIL -> List.of(new Link(Addresses.REMINDERS, text("onboarding.reminders")));
            case OPENING -> List.of(new Link(Addresses.OPENINGS, text("onboarding.openings")));
            case LOOP -> List.of(new Link(Addresses.NEW_LOOP, text("ui.plan-a-loop")));
            case SCORECARD, DECISION -> List.of(new Link(Addresses.LOOPS, text("onboarding.loops")));
        };
    }
}
