package app.verdict.records.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What goes and what stays, before somebody lets it go. */
final class LostAndKept extends Div {
    LostAndKept(String lost) {
        addClassName("v-form");
        add(
                new Paragraph("Lost at once and for good: " + lost + ". Nobody can bring it back from here."),
                new Paragraph(
                        "What stays: counts of ratings and outcomes by role, level and quarter of the year, which name nobody, and"
                                + " the audit chain, which has ids and no text. Backups of the database are for its operator to let go."));
    }
}
