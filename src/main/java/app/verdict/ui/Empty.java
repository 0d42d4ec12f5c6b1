package app.verdict.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what to do next. */
public final class Empty extends Paragraph {
    public Empty(String whatToDo) {
        super(whatToDo);
        addClassName("v-empty");
    }
}
