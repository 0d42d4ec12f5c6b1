package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.html.Span;

/** Marks a competency as a gate, wherever its name stands. */
public final class GateTag extends Span {
    public GateTag() {
        super(text("ui.gate"));
        addClassName("v-tag");
        setTitle(text("ui.gate-meaning"));
    }
}
