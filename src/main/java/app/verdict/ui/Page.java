package app.verdict.ui;

import com.vaadin.flow.component.html.Main;

/** A screen: the main landmark of its page. */
public abstract class Page extends Main {
    protected Page() {
        addClassName("v-page");
    }
}
