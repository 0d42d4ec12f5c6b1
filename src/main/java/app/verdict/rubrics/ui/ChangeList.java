package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

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
        if (changes.isEmpty()) add(new Empty(text("rubrics.nothing-differs")));
        changes.forEach(change -> add(entry(change)));
    }

    private static Div entry(RubricChange change) {
        var where = new Span(change.where());
        where.addClassName("v-strong");
        var kind = new Span(text(change.kind()));
        kind.addClassName("v-tag");
        var entry = new Div(new Paragraph(where, kind));
        entry.addClassName("v-rubric-change");
        if (!change.before().isEmpty()) entry.add(said("before", text("rubrics.before"), change.before()));
        if (!change.after().isEmpty()) entry.add(said("after", text("rubrics.after"), change.after()));
        return entry;
    }

    /** Marked by a word as well as by its look, which goes by "before" or "after". */
    private static Paragraph said(String which, String called, String words) {
        var label = new Span(called);
        label.addClassName("v-muted");
        var text = new Span(words);
        text.addClassName("v-text");
        var line = new Paragraph(label, text);
        line.getElement().setAttribute("data-which", which);
        return line;
    }
}
