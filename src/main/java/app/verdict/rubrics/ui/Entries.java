package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Entries in an order of their own: each can be moved up and taken out, and another one added.
 *
 * @param <T> what an entry says
 * @param <F> the fields in which it is written
 */
final class Entries<T, F extends Component> extends Div {
    private final String what;
    private final Function<T, F> fields;
    private final Runnable changed;
    private final List<F> entries = new ArrayList<>();
    private final Div rows = new Div();

    /** @param what one of them, as the texts tell them apart: "marker", "competency", "case" */
    Entries(String what, List<T> said, Function<T, F> fields, Supplier<T> blank, Runnable changed) {
        this.what = what;
        this.fields = fields;
        this.changed = changed;
        said.forEach(one -> entries.add(fields.apply(one)));
        rows.addClassName("v-entries-rows");
        add(rows, new Button(text("rubrics.add-entry", what), click -> add(blank.get())));
        show();
    }

    List<F> all() {
        return List.copyOf(entries);
    }

    private void add(T one) {
        entries.add(fields.apply(one));
        show();
        changed.run();
    }

    private void up(F entry) {
        int at = entries.indexOf(entry);
        Collections.swap(entries, at, at - 1);
        show();
        changed.run();
    }

    private void takeOut(F entry) {
        entries.remove(entry);
        show();
        changed.run();
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var controls = new Div();
            controls.addClassName("v-row-actions");
            if (i > 0)
                controls.add(Fields.button(
                        text("rubrics.move-up"), text("rubrics.move-entry-up", what, i + 1), () -> up(entry)));
            controls.add(Fields.button(
                    text("rubrics.take-out-entry"),
                    text("rubrics.take-entry-out", what, i + 1),
                    () -> new SureDialog(
                                    text("rubrics.sure-to-take-out", what),
                                    text("rubrics.what-taking-out-means"),
                                    text("rubrics.take-out"),
                                    () -> takeOut(entry))
                            .open()));
            var row = new Div(entry, controls);
            row.addClassName("v-entry");
            rows.add(row);
        }
    }
}
