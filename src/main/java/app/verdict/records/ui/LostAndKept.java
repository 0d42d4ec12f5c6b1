package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What goes and what stays, before somebody lets it go. */
final class LostAndKept extends Div {
    /** @param lost a sentence */
    LostAndKept(String lost) {
        addClassName("v-form");
        add(new Paragraph(lost), new Paragraph(text("records.what-stays")));
    }
}
