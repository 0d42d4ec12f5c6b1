package app.verdict.scorecards.ui;

import app.verdict.scorecards.Field;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A text of the draft, which the page's script fills and keeps. */
@Tag("textarea")
final class TextField extends Component {
    TextField(String label, Field field) {
        getElement()
                .setAttribute("aria-label", label)
                .setAttribute("rows", "2")
                // else the browser keeps what is typed in a file of its own, in clear, to restore it after a crash
                .setAttribute("autocomplete", "off")
                .setAttribute("data-field", field.toString());
    }
}
