package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks once more before something that cannot be taken back. */
final class ConfirmDialog extends Dialog {
    ConfirmDialog(String title, Component content, Runnable step) {
        super(title);
        setWidth("34rem");
        add(content);
        var go = new Button(title, click -> {
            close();
            step.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("records.cancel"), click -> close()), go);
    }
}
