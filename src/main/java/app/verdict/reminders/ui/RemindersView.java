package app.verdict.reminders.ui;

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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Whether reminders go out, and which could not be sent. */
@Route(Addresses.REMINDERS)
@Menu(title = "Reminders", order = 7)
@PageTitle("Reminders · Verdict")
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
        var meaning = new Paragraph(
                "Verdict reminds people by mail of what is due or late, outside of their quiet hours, and tells hiring managers and recruiters who is late. It decides nothing.");
        meaning.addClassName("v-muted");
        add(new H1("Reminders"), meaning, notice);
        if (!mailing.on())
            add(new Empty("No mail is sent: %s is not set. README.md says what the operator sets for a mail server."
                    .formatted(mailing.missing())));
        else if (unsent.isEmpty())
            add(new Empty("Nothing to do: every reminder so far was sent, or is not owed any more."));
        for (var one : unsent) add(row(one));
    }

    private Div row(Unsent unsent) {
        var person = new Span(unsent.person());
        person.addClassName("v-strong");
        var what = new Span("Since " + when.moment(unsent.since()));
        what.addClassName("v-muted");
        var problem = new Span(unsent.problem());
        var row = new Div(
                new Div(person, what),
                new Span(unsent.givenUp() ? "Given up" : "Tried %d times".formatted(unsent.attempts())),
                problem);
        row.addClassNames("v-row", "v-card", "v-unsent-row");
        if (unsent.givenUp()) {
            var again = new Button("Try again", click -> tryAgain(unsent));
            again.setAriaLabel("Try again to remind " + unsent.person());
            row.add(again);
        }
        return row;
    }

    private void tryAgain(Unsent unsent) {
        try {
            outbox.tryAgain(unsent.id());
            notice.hint("It is sent within a minute, if it is still owed.");
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        refresh();
    }
}
