package app.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A question mark beside a word that newcomers do not know: pressed, it says what the word means, and Escape or a click
 * elsewhere closes it. The browser does all of it; a screen reader reads the meaning with the button.
 */
public final class Help extends Span {
    public Help(Word word) {
        addClassName("v-help");
        var id = "help-" + word.code();
        var meaning = new Span(word.meaning());
        meaning.addClassName("v-help-text");
        meaning.setId(id);
        meaning.getElement().setAttribute("popover", "auto");
        var ask = new NativeButton("?");
        ask.addClassName("v-help-button");
        ask.setAriaLabel(word.question());
        ask.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", id)
                .setAttribute("aria-describedby", id);
        add(ask, meaning);
    }

    /** A title, and help beside it. */
    public static Div beside(Component title, Word word) {
        var both = new Div(title, new Help(word));
        both.addClassName("v-titled");
        return both;
    }
}
