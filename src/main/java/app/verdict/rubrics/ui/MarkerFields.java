package app.verdict.rubrics.ui;

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
        name = Fields.line("Marker", text.name(), changed);
        code = Fields.line("Code", text.code(), changed);
        meaning = Fields.line("What the candidate does", text.meaning(), changed);
        tone.setLabel("Tone");
        tone.setItems(Tone.values());
        tone.setItemLabelGenerator(one -> one == Tone.GOOD ? "▲ good" : "▼ bad");
        tone.setValue(text.tone());
        tone.addValueChangeListener(change -> changed.run());
        add(name, tone, code, meaning);
    }

    MarkerText value() {
        return new MarkerText(code.getValue(), name.getValue(), tone.getValue(), meaning.getValue());
    }
}
