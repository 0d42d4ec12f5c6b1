package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

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
        var reason = new TextArea(text("records.reason-for-the-record"));
        reason.setWidthFull();
        reason.setHelperText(text("records.stays-for-good"));
        var notice = new Notice();
        var keep = new Button(text("records.keep-it-so"), click -> {
            try {
                desk.retentions().change(opening.id(), fields.value(), reason.getValue());
                close();
                changed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(new Paragraph(text("records.counts-from-the-decision")), fields, reason, notice);
        form.addClassName("v-form");
        add(form);
        getFooter().add(new Button(text("records.cancel"), click -> close()), keep);
    }
}
