package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Rating;
import app.verdict.rubrics.RubricText.CompetencyText;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;

/** How a competency counts: its weight, its bar, whether it is a gate and how many ratings it needs as one. */
final class Measures extends Div {
    private final NumberField weight = new NumberField(text("rubrics.weight"));
    private final Select<Integer> bar = new Select<>();
    private final Checkbox gate;
    private final IntegerField minimum = new IntegerField(text("rubrics.ratings-a-gate-needs"));
    private final Checkbox required;

    Measures(CompetencyText text, Runnable changed) {
        addClassName("v-measures");
        weight.setValue(text.weight());
        weight.addValueChangeListener(change -> changed.run());
        bar.setLabel(text("rubrics.bar"));
        bar.setItems(1, 2, 3, 4);
        bar.setItemLabelGenerator(
                level -> "%d · %s".formatted(level, Rating.at(level).words()));
        bar.setValue(Math.clamp(text.bar(), 1, 4));
        bar.addValueChangeListener(change -> changed.run());
        minimum.setValue(text.minimum());
        minimum.addValueChangeListener(change -> changed.run());
        gate = Fields.flag(text("rubrics.is-a-gate"), text.gate(), changed);
        required = Fields.flag(text("rubrics.is-required"), text.required(), changed);
        add(weight, bar, minimum, gate, required);
    }

    /** The same competency, counted as it is written here; a number that is missing is 0, which cannot be published. */
    CompetencyText on(CompetencyText text) {
        return new CompetencyText(
                text.code(),
                text.name(),
                text.line(),
                weight.isEmpty() ? 0 : weight.getValue(),
                gate.getValue(),
                required.getValue(),
                bar.getValue(),
                minimum.isEmpty() ? 0 : minimum.getValue(),
                text.anchors(),
                text.questions(),
                text.bars(),
                text.markers());
    }
}
