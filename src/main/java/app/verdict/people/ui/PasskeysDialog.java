package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.LostPasskeys;
import app.verdict.people.Passkey;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The passkeys of somebody else, where an administrator removes one that is lost. */
final class PasskeysDialog extends Dialog {
    private final LostPasskeys lost;
    private final Person owner;
    private final AskAgain again;
    private final When when;
    private final Notice notice = new Notice();
    private final Div keys = new Div();

    PasskeysDialog(LostPasskeys lost, Person owner, AskAgain again, When when) {
        this.again = again;
        this.lost = lost;
        this.owner = owner;
        this.when = when;
        setHeaderTitle(text("people.passkeys-of", owner.name()));
        setWidth("34rem");
        add(new Paragraph(text("people.passkeys-of-meaning")), keys, notice);
        getFooter().add(new Button(text("people.done"), click -> close()));
        show();
    }

    private void show() {
        keys.removeAll();
        var present = lost.of(owner.id());
        if (present.isEmpty()) keys.add(new Paragraph(text("people.no-passkeys")));
        present.forEach(key -> keys.add(row(key)));
    }

    private Div row(Passkey key) {
        var used = key.lastUsed();
        var what = new Span(used == null ? text("people.not-used-yet") : text("people.last-used", when.moment(used)));
        what.addClassName("v-muted");
        var remove = new Button(text("people.remove"), click -> again.before(() -> remove(key)));
        remove.setAriaLabel(text("people.remove-the-passkey", key.label()));
        var row = new Div(new Div(new Span(key.label()), what), new Div(), remove);
        row.addClassNames("v-row", "v-card");
        return row;
    }

    private void remove(Passkey key) {
        try {
            lost.remove(key.id(), owner.id());
            notice.hint(text("people.passkey-dead", key.label()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        show();
    }
}
