package app.verdict.rubrics.ui;

import app.verdict.rubrics.RubricChange;
import app.verdict.ui.Empty;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What differs between two texts of a rubric: where, what stood there, what stands there now. */
final class ChangeList extends Div {
    ChangeList(List<RubricChange> changes) {
        addClassName("v-changes");
        if (changes.isEmpty()) add(new Empty("Nothing differs."));
        changes.forEach(change -> add(entry(change)));
    }

    private static Div entry(RubricChange change) {
        var where = new Span(change.where());
        where.addClassName("v-strong");
        var kind = new Span(change.kind().words());
        kind.addClassName("v-tag");
        var entry = new Div(new Paragraph(where, kind));
        entry.addClassName("v-rubric-change");
        if (!change.before().isEmpty()) entry.add(text(change.before(), "before"));
        if (!change.after().isEmpty()) entry.add(text(change.after(), "after"));
        return entry;
    }

    /** Marked by a word as well as by its look: "before" or "after". */
    private static Paragraph text(String words, String which) {
        var label = new Span(which);
        label.addClassName("v-muted");
        var text = new Span(words);
        text.addClassName("v-text");
        var line = new Paragraph(label, text);
        line.getElement().setAttribute("data-which", which);
        return line;
    }
}
