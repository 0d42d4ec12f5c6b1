package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** One line for the record of what is being talked about; Enter keeps it. */
final class ScribeEntry extends Section {
    private static final int NOTICED_AFTER_MS = 200;

    private final TextField line = new TextField(text("debriefs.line-for-the-record"));
    private final Notice notice = new Notice();
    private final Consumer<String> keep;

    ScribeEntry(Consumer<String> keep) {
        this.keep = keep;
        addClassName("v-scribe");
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(NOTICED_AFTER_MS);
        line.addKeyPressListener(Key.ENTER, press -> keep());
        var add = new Button(text("debriefs.keep-the-line"), click -> keep());
        var row = new Div(line, add);
        row.addClassName("v-scribe-row");
        add(row, notice);
    }

    /** Whether something is typed that is not kept yet. */
    boolean typing() {
        return !line.getValue().isBlank();
    }

    private void keep() {
        if (!typing()) return;
        try {
            keep.accept(line.getValue());
            line.clear();
            notice.clear();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
