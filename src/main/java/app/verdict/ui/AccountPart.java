package app.verdict.ui;

import com.vaadin.flow.component.Component;

/** Something that everybody decides for themselves; shown under their name, by whichever feature it belongs to. */
public interface AccountPart {
    Component show();
}
