package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A password field whose own button, which shows what was typed, speaks the reader's language as well. */
final class PasswordInput extends PasswordField {
    PasswordInput(String label) {
        super(label);
        getElement().setPropertyMap("i18n", Map.of("reveal", text("people.show-password")));
    }
}
