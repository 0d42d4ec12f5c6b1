package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows an invitation link once. */
final class InvitationDialog extends Dialog {
    InvitationDialog(String name, String link) {
        setHeaderTitle(text("people.invite-somebody", name));
        var field = new TextField(text("people.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(new Paragraph(text("people.pass-link-on", name)), field);
        getFooter().add(new Button(text("people.done"), click -> close()));
    }
}
