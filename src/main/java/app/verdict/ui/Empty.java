package app.verdict.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what to do next, and the ways to it for whoever may go them. */
public final class Empty extends Paragraph {
    public Empty(String whatToDo, Link... ways) {
        super(whatToDo);
        addClassName("v-empty");
        add(ways);
    }
}
