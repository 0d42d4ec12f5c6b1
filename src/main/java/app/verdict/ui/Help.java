package app.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * What a word means, for newcomers, where it stands first on a screen: pressed, it shows, and Escape or a click elsewhere
 * closes it. The browser does all of it; a screen reader reads the meaning with the button.
 */
public final class Help extends Span {
    /** A question mark beside the word itself. */
    public Help(Word word) {
        this(word, "?");
        addClassName("v-help-beside");
    }

    private Help(Word word, String shown) {
        addClassName("v-help");
        var id = "help-" + word.code();
        var question = new Span(word.question());
        question.addClassName("v-strong");
        var meaning = new Span(word.meaning());
        meaning.setId(id + "-meaning");
        var both = new Span(question, meaning);
        both.addClassName("v-help-text");
        both.setId(id);
        both.getElement().setAttribute("popover", "auto");
        var ask = new NativeButton(shown);
        ask.addClassName("v-help-button");
        ask.setAriaLabel(word.question());
        ask.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", id)
                .setAttribute("aria-describedby", id + "-meaning");
        add(ask, both);
    }

    /** The whole question, where the word stands among others. */
    public static Help asking(Word word) {
        return new Help(word, word.question());
    }

    /** A title, and help beside it. */
    public static Div beside(Component title, Word word) {
        var both = new Div(title, new Help(word));
        both.addClassName("v-titled");
        return both;
    }
}
