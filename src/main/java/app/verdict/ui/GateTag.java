package app.verdict.ui;

import com.vaadin.flow.component.html.Span;

/** Marks a competency as a gate, wherever its name stands. */
public final class GateTag extends Span {
    public GateTag() {
        super("Gate");
        addClassName("v-tag");
        setTitle("Must hold on its own; no other rating makes up for it.");
    }
}
