package app.verdict.records.ui;

import app.verdict.loops.Opening;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import app.verdict.ui.RetentionFields;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Changes how long an opening keeps its records. */
final class RetentionDialog extends Dialog {
    RetentionDialog(RecordsDesk desk, Opening opening, Runnable changed) {
        super(opening.title());
        setWidth("34rem");
        var fields = new RetentionFields(opening.retention());
        var reason = new TextArea("Reason, for the record");
        reason.setWidthFull();
        reason.setHelperText("It stays for good: write it without a candidate's name.");
        var notice = new Notice();
        var keep = new Button("Keep it so", click -> {
            try {
                desk.retentions().change(opening.id(), fields.value(), reason.getValue());
                close();
                changed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(
                new Paragraph(
                        "It counts from the decision on each candidate, also on those that were decided before. A shorter time makes loops"
                                + " due at once that were decided longer ago."),
                fields,
                reason,
                notice);
        form.addClassName("v-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }
}
