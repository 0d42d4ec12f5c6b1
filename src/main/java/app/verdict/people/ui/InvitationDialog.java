package app.verdict.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows an invitation link once. */
final class InvitationDialog extends Dialog {
    InvitationDialog(String name, String link) {
        setHeaderTitle("Invite " + name);
        var field = new TextField("Link");
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(
                new Paragraph(
                        "Pass this link on to %s and to nobody else: whoever opens it sets their password. It works once, for seven days."
                                .formatted(name)),
                field);
        getFooter().add(new Button("Done", click -> close()));
    }
}
