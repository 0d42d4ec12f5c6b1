package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** A step that goes on record with the reason for it. */
public final class ReasonDialog extends Dialog {
    /** Takes the step for this reason, or refuses it. */
    public interface Step {
        void take(String reason);
    }

    public ReasonDialog(String title, String meaning, Step step, Runnable taken) {
        super(title);
        var reason = new TextArea(text("ui.reason-for-the-record"));
        reason.setWidthFull();
        var notice = new Notice();
        var go = new Button(title, click -> {
            try {
                step.take(reason.getValue());
                close();
                taken.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setWidth("34rem");
        add(new Paragraph(meaning), reason, notice);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), go);
    }
}
