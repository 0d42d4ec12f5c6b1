package app.verdict.onboarding.ui;

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
        var away = new Button("Put away", pressed -> {
            steps.putAway();
            section.removeFromParent();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var count = new Span(
                "%d of %d done".formatted(ahead.done().size(), ahead.all().size()));
        count.addClassName("v-muted");
        var head = new Div(new Div(new H2("First steps"), count), away);
        head.addClassName("v-head");
        var open = new OrderedList();
        var done = new OrderedList();
        for (var step : ahead.all())
            if (ahead.done().contains(step)) done.add(entry(step, "✓", "Done"));
            else open.add(entry(step, "○", "To do"));
        section.add(head, open);
        if (!ahead.done().isEmpty())
            section.add(new NativeDetails("✓ Done (%d)".formatted(ahead.done().size()), done));
        section.addClassNames("v-card", "v-first-steps");
        return section;
    }

    private ListItem entry(FirstStep step, String sign, String meaning) {
        var mark = new Span(sign);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", meaning);
        var title = new Span(title(step));
        title.addClassName("v-strong");
        var why = new Paragraph(why(step));
        why.addClassName("v-muted");
        var ways = new Div();
        ways.addClassName("v-row-actions");
        ways(step).forEach(ways::add);
        return new ListItem(mark, new Div(title, why), ways);
    }

    private static String title(FirstStep step) {
        return switch (step) {
            case SECOND_WAY_IN -> "Keep yourself from being locked out";
            case PEOPLE -> "Invite people";
            case RUBRIC -> "Look at the rubrics";
            case MAIL -> "Send reminders by mail";
            case OPENING -> "Open a position";
            case LOOP -> "Plan a loop";
            case SCORECARD -> "The first scorecard";
            case DECISION -> "The first decision";
        };
    }

    private String why(FirstStep step) {
        return switch (step) {
            case SECOND_WAY_IN ->
                "With one administrator and one password, a lost password closes the door for everybody. Add a passkey, or make somebody else an administrator.";
            case PEOPLE -> "Each gets a link from you and chooses a password. A gate needs two interviewers.";
            case RUBRIC ->
                "Those for Product Manager and Product Marketing Manager are ready to score by. Use them as they are, or write your own.";
            case MAIL ->
                mailing.on()
                        ? "Mails go out when something is due or late."
                        : "Not needed to begin. Whoever runs the server sets %s; until then nobody is reminded."
                                .formatted(mailing.missing());
            case OPENING -> "An opening says what is scored, at which level, and who decides.";
            case LOOP ->
                "A loop is all interviews of one candidate. The plan shows whether each competency has a reader.";
            case SCORECARD ->
                "Each interviewer finds theirs under My interviews and sees the others' only after submitting.";
            case DECISION ->
                "When the scorecards are in, the hiring manager opens the debrief and records the decision.";
        };
    }

    private static List<Link> ways(FirstStep step) {
        return switch (step) {
            case SECOND_WAY_IN ->
                List.of(new Link(Addresses.ACCOUNT, "Your account"), new Link(Addresses.PEOPLE, "Administrators"));
            case PEOPLE -> List.of(new Link(Addresses.PEOPLE, "People"));
            case RUBRIC -> List.of(new Link(Addresses.RUBRICS, "Rubrics"));
            case MAIL -> List.of(new Link(Addresses.REMINDERS, "Reminders"));
            case OPENING -> List.of(new Link(Addresses.OPENINGS, "Openings"));
            case LOOP -> List.of(new Link(Addresses.NEW_LOOP, "Plan a loop"));
            case SCORECARD, DECISION -> List.of(new Link(Addresses.LOOPS, "Loops"));
        };
    }
}
