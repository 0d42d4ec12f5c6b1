package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once before something is gone. */
final class SureDialog extends Dialog {
    SureDialog(String title, String meaning, String step, Runnable taken) {
        super(title);
        var notice = new Notice();
        var go = new Button(step, click -> {
            try {
                taken.run();
                close();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setWidth("30rem");
        add(new Paragraph(meaning), notice);
        getFooter().add(new Button(text("rubrics.cancel"), click -> close()), go);
    }
}
