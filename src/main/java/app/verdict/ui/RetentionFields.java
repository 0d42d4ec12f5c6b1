package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Retention;
import app.verdict.loops.RetentionPreset;
import app.verdict.people.Invalid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;

/** Chooses how long records are kept: by which law, and for how many months within it. */
public final class RetentionFields extends Div {
    private final Select<RetentionPreset> preset = new Select<>();
    private final IntegerField months = new IntegerField(text("ui.months"));

    public RetentionFields(Retention now) {
        addClassName("v-form");
        preset.setLabel(text("ui.kept-by"));
        preset.setItems(RetentionPreset.values());
        preset.setItemLabelGenerator(RetentionPreset::label);
        preset.setValue(now.preset());
        preset.setHelperText(now.preset().meaning());
        months.setValue(now.months());
        preset.addValueChangeListener(change -> {
            preset.setHelperText(change.getValue().meaning());
            months.setValue(change.getValue().usual().months());
        });
        add(preset, months);
    }

    /** @throws Invalid where the months lie outside of the preset */
    public Retention value() {
        if (months.getValue() == null) throw new Invalid(text("ui.months-missing"));
        return new Retention(preset.getValue(), months.getValue());
    }
}
