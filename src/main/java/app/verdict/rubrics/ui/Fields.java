package app.verdict.rubrics.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** The fields of the editor: each tells what somebody types into it. */
final class Fields {
    private static final int LONGEST_UNSAVED_MS = 2_000;

    private Fields() {}

    static TextField line(String label, String value, Runnable changed) {
        var field = new TextField(label, value, "");
        field.addValueChangeListener(change -> changed.run());
        whileTyping(field);
        return field;
    }

    static TextArea text(String label, String value, Runnable changed) {
        var field = new TextArea(label, value, "");
        field.addValueChangeListener(change -> changed.run());
        whileTyping(field);
        return field;
    }

    static Checkbox flag(String label, boolean value, Runnable changed) {
        var field = new Checkbox(label, value);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    static NativeButton button(String text, String spoken, Runnable pressed) {
        var button = new NativeButton(text, click -> pressed.run());
        button.addClassName("v-small-button");
        button.setAriaLabel(spoken);
        return button;
    }

    /** Whoever never pauses is saved too, and a tab that is closed takes two seconds of writing with it at most. */
    private static void whileTyping(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(LONGEST_UNSAVED_MS);
    }

    /** The lines that say something. */
    static List<String> lines(TextArea field) {
        return field.getValue().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The text on one line. */
    static String sentence(TextArea field) {
        return field.getValue().replaceAll("\\s*\\R\\s*", " ");
    }
}
