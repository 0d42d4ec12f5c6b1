package app.verdict.reminders.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.reminders.Mailing;
import app.verdict.reminders.Outbox;
import app.verdict.reminders.Unsent;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Whether reminders go out, and which could not be sent. */
@Route(Addresses.REMINDERS)
@Menu(order = 7)
@RolesAllowed("ADMINISTRATOR")
class RemindersView extends Page implements BeforeEnterObserver {
    private final Outbox outbox;
    private final Mailing mailing;
    private final When when;
    private final Notice notice = new Notice();

    RemindersView(Outbox outbox, Mailing mailing, Clock clock) {
        this.outbox = outbox;
        this.mailing = mailing;
        this.when = new When(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var unsent = outbox.unsent();
        removeAll();
        var meaning = new Paragraph(text("reminders.meaning"));
        meaning.addClassName("v-muted");
        add(new H1(text("reminders.RemindersView.title")), meaning, notice);
        if (!mailing.on()) add(new Empty(text("reminders.no-mail", mailing.missing())));
        else if (unsent.isEmpty()) add(new Empty(text("reminders.all-sent")));
        for (var one : unsent) add(row(one));
    }

    private Div row(Unsent unsent) {
        var person = new Span(unsent.person());
        person.addClassName("v-strong");
        var what = new Span(text("reminders.since", when.moment(unsent.since())));
        what.addClassName("v-muted");
        var problem = new Span(unsent.problem());
        var row = new Div(
                new Div(person, what),
                new Span(unsent.givenUp() ? text("reminders.given-up") : text("reminders.tried", unsent.attempts())),
                problem);
        row.addClassNames("v-row", "v-card", "v-unsent-row");
        if (unsent.givenUp()) {
            var again = new Button(text("reminders.try-again"), click -> tryAgain(unsent));
            again.setAriaLabel(text("reminders.try-again-to-remind", unsent.person()));
            row.add(again);
        }
        return row;
    }

    private void tryAgain(Unsent unsent) {
        try {
            outbox.tryAgain(unsent.id());
            notice.hint(text("reminders.sent-soon"));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        refresh();
    }
}
