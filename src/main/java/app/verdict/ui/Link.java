package app.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another screen that keeps the page: the address changes, nothing is loaded anew. */
public final class Link extends Anchor {
    public Link(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }

    public Link(String address, Component... content) {
        this(address, "");
        add(content);
    }
}
