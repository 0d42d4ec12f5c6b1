package app.verdict.people.ui;

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
        setHeaderTitle("Passkeys of " + owner.name());
        setWidth("34rem");
        add(
                new Paragraph(
                        "Remove one whose device is lost. Their sessions end, and their account tells them that you did so. To let them in again, make them a new link."),
                keys,
                notice);
        getFooter().add(new Button("Done", click -> close()));
        show();
    }

    private void show() {
        keys.removeAll();
        var present = lost.of(owner.id());
        if (present.isEmpty()) keys.add(new Paragraph("There are none."));
        present.forEach(key -> keys.add(row(key)));
    }

    private Div row(Passkey key) {
        var used = key.lastUsed();
        var what = new Span(used == null ? "not used yet" : "last used " + when.moment(used));
        what.addClassName("v-muted");
        var remove = new Button("Remove", click -> again.before(() -> remove(key)));
        remove.setAriaLabel("Remove the passkey " + key.label());
        var row = new Div(new Div(new Span(key.label()), what), new Div(), remove);
        row.addClassNames("v-row", "v-card");
        return row;
    }

    private void remove(Passkey key) {
        try {
            lost.remove(key.id(), owner.id());
            notice.hint("“%s” signs nobody in any more.".formatted(key.label()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        show();
    }
}
