package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.RubricText.MarkerText;
import app.verdict.rubrics.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** A marker while it is written. */
final class MarkerFields extends Div {
    static final MarkerText BLANK = new MarkerText("", "", Tone.GOOD, "");

    private final TextField name;
    private final TextField code;
    private final TextField meaning;
    private final Select<Tone> tone = new Select<>();

    MarkerFields(MarkerText text, Runnable changed) {
        addClassName("v-marker-fields");
        name = Fields.line(text("rubrics.marker-name"), text.name(), changed);
        code = Fields.line(text("rubrics.code"), text.code(), changed);
        meaning = Fields.line(text("rubrics.marker-meaning"), text.meaning(), changed);
        tone.setLabel(text("rubrics.tone"));
        tone.setItems(Tone.values());
        tone.setItemLabelGenerator(one -> text(one, "with-its-sign"));
        tone.setValue(text.tone());
        tone.addValueChangeListener(change -> changed.run());
        add(name, tone, code, meaning);
    }

    MarkerText value() {
        return new MarkerText(code.getValue(), name.getValue(), tone.getValue(), meaning.getValue());
    }
}
